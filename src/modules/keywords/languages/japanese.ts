import type { Language } from './language.js';

/** Japanese, as far as whole texts go. */
export const japanese: Language = {
  name: 'Japanese',
  stopWords: `
    停止; 配信停止; 配信停止してください; 停止してください; 解除; 登録解除; 購読解除; 退会; 中止; やめて; やめてください; やめてほしい; ストップ; 送らないで; 送らないでください
    もう送らないで; もう送らないでください; メッセージを送らないでください; メールを送らないでください; 配信を停止してください; 配信解除; リストから削除してください; 連絡しないでください
    もう連絡しないでください
  `,
};
