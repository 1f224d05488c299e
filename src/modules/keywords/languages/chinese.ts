import type { Language } from './language.js';

/** Chinese. */
export const chinese: Language = {
  name: 'Chinese',
  // Not "不" (no).
  stopWords: `
    停止; 停; 停下; 取消; 退订; 退訂; 取消订阅; 取消訂閱; 退出; 拒收; 停止发送; 停止發送; 停止发短信; 停止發短訊; 请停止; 請停止; 别再发了; 別再發了; 不要再发了; 不要再發了
    不要再发短信; 不要再发短信给我; 不要再给我发短信; 不要再給我發短信; 别给我发短信; 別給我發短訊; 请不要再发短信; 请不要再给我发短信; 請不要再發短訊; 请停止发送短信; 請停止發送短信
    请把我从名单中删除; 把我从名单中删除; 請把我從名單中刪除; 请取消订阅; 我要退订; 我要取消订阅
  `,
  rules: {
    revocation: `
      <please>* <not> <again>? <to me>? <send> <texts>? <to me>? <end>*; <not> <again>? <send> <texts> <to me>? <end>*
      <please>* <put>? <mine> <from list> <remove> <end>*; <please>* <put> <mine> <remove> <end>*; <please>* <remove> <mine> <end>*
      <mine>? <not want> <again>? <get> <yours>? <texts> <end>*; <please>* 停止 <to me>? <send> <texts>? <end>*; 停止 <texts> <end>*; <please>* 取消 <texts> <end>*
      <please>* <not> <again>? 联系我 <end>*; <please>* <not> <again>? 聯絡我 <end>*
    `,
    wrapping: `<please>; 谢谢; 謝謝; 你好; 多謝; 我不认识你; 打错了; <not> <again>? <send> <end>*`,
    please: `请; 請; 麻烦; 麻煩; 拜托; 拜託; 唔該; 烦请`,
    not: `不要; 别; 別; 唔好; 不准; 请勿; 請勿; 勿; 不用`,
    again: `再; 继续; 繼續; 再继续`,
    'to me': `给我; 給我; 跟我; 向我; 俾我; 畀我; 往我手机`,
    send: `发; 發; 发送; 發送; 传; 傳; 传送; 傳送; send; 寄; 推送; 发来`,
    texts: `短信; 信息; 消息; 簡訊; 訊息; 短訊; 讯息; 广告; 廣告; 垃圾短信; 推销短信; 訊; sms`,
    end: `了; 啦; 吧; 谢谢; 謝謝; 多謝; 唔該; 呀; 拜托`,
    put: `把; 将; 將`,
    mine: `我; 我的号码; 我的號碼; 我的电话; 我的電話; 我的手机号; 我的名字; 我手机号; 我的手機號碼`,
    'from list': `从  <yours>? 名单 <in>?; 從  <yours>? 名單 <in>?; 从  <yours>? 列表 <in>?; 從  <yours>? 名单 <in>?`,
    in: `里; 裡; 中; 上; 里面; 内`,
    yours: `你们的; 你們的; 你的; 贵公司的; 你们; 你們`,
    remove: `删掉; 删除; 移除; 刪除; 刪掉; 去掉; 拿掉; 划掉`,
    'not want': `不想; 不要; 不愿意; 不願意; 唔想; 不希望`,
    get: `收到; 接收; 收; 接到; 看到`,
  },
};
