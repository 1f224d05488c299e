import type { Language } from './language.js';

/** Persian. */
export const persian: Language = {
  name: 'Persian',
  stopWords: `لغو; لغو اشتراک; توقف; پیام ندهید; دیگر پیام ندهید`,
  common: `من به از را که این`,
  rules: {
    revocation: `
      <please>? دیگر|دیگه? به من|بنده? دیگر|دیگه? <texts> ندهید|نفرستید|نزنید|نده|نفرست <adverb>*; <please>? دیگر|دیگه? <texts> ندهید|نفرستید|نزنید|نده|نفرست <adverb>*; <please>? شماره|اسم من|ام? را|رو? <from list> حذف|پاک|خارج کنید|کن <adverb>*; <please>? شماره من را|رو حذف|پاک کنید <adverb>*; نمیخواهم|نمیخوام|نمی خواهم|خوام? از? شما|شماها? <texts>? دریافت? کنم <adverb>*; لغو عضویت|اشتراک <adverb>*
    `,
    wrapping: `<please>; ممنون; مرسی; سلام; اشتباه گرفتید`,
    please: `لطفا; لطفاً; خواهش میکنم`,
    texts: `پیام; پیامک; اس ام اس; پیام ها`,
    'from list': `از لیست|فهرست تان|شما|خود?`,
    adverb: `لطفا; ممنون; مرسی; دیگر; دیگه`,
  },
};
