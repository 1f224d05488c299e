import type { Language } from './language.js';

/** Japanese. */
export const japanese: Language = {
  name: 'Japanese',
  stopWords: `
    停止; 配信停止; 配信停止してください; 停止してください; 解除; 登録解除; 購読解除; 退会; 中止; やめて; やめてください; やめてほしい; ストップ; 送らないで; 送らないでください
    もう送らないで; もう送らないでください; メッセージを送らないでください; メールを送らないでください; 配信を停止してください; 配信解除; リストから削除してください; 連絡しないでください
    もう連絡しないでください
  `,
  rules: {
    revocation: `
      <please>* <more>* <texts>? <of>? <more>* <send> ないで <give>? <end>*; <more>* 連絡しないで <give>? <end>*; <more>* 連絡は <unneeded> <end>*
      <mine> を? <list> から 削除 <do>? <end>*; <list> から <mine>? を? 削除 <do>? <end>*; <texts> <of>? <more>* <unneeded> <end>*; <texts> <of>? 止めて <give>? <end>*; <texts> <of>? やめて <give>? <end>*
      <texts>? <of>? 配信 <of>? 停止 <do>? <end>*; 解除 <do> <end>*; 登録 <of>? 解除 <do>? <end>*; <more>* <texts> <of>? 受け取りたくない <end>*
    `,
    wrapping: `お願いします; すみません; こんにちは; 迷惑です; 間違いです; 番号が違います; <more>* <send> ないで`,
    please: `どうか; お願いだから; すみません`,
    more: `もう; 今後; 一切; これ以上; 二度と; 今後は`,
    texts: `メッセージ; メール; ショートメール; 広告; sms; ショートメッセージ; 宣伝; テキスト`,
    of: `を; は; の; が; も`,
    send: `送ら; 送信し; 送ってこ; 送って来`,
    give: `ください; 下さい; くれ; ほしい; 欲しい; もらえますか`,
    unneeded: `不要です; 不要; いりません; いらない; 要りません; 必要ありません; 結構です`,
    mine: `私の番号; 私の電話番号; この番号; 私; 番号; 電話番号`,
    list: `リスト; 名簿; 配信リスト; 連絡先; データベース`,
    do: `して; してください; して下さい; をお願いします; お願いします; しろ`,
    end: `お願いします; です; ありがとう; よ; ね; ください`,
  },
};
