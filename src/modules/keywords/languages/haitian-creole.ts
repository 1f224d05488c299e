import type { Language } from './language.js';

/** Haitian Creole. */
export const haitianCreole: Language = {
  name: 'Haitian Creole',
  stopWords: `
    SISPANN; KANPE; RETE VOYE MESAJ; SISPANN VOYE MESAJ; SISPANN EKRI M; PA VOYE MESAJ ANKÒ; PA EKRI M ANKÒ
    RETIRE M NAN LIS LA
  `,
  common: `mwen m ou nou nan la a pa pou`,
  rules: {
    revocation: `
      <please>? sispann|rete voye mesaj|tèks|sms ban|pou mwen|m <adverb>*; <please>? sispann|rete ekri mwen|m <adverb>*; <please>? retire nimewo|non m|mwen nan lis la|nou|ou? <adverb>*; <please>? retire m|mwen nan lis la|nou|ou? <adverb>*; mwen|m pa vle resevwa mesaj|tèks|sms nou|ou|sa|yo* ankò? <adverb>*; pa voye mesaj|tèks|sms ban|pou mwen|m ankò <adverb>*; pa voye mesaj|tèks|sms ankò <adverb>*
    `,
    wrapping: `<please>; mèsi; bonjou; move nimewo`,
    please: `tanpri; silvouplè; souple`,
    adverb: `ankò; tanpri; mèsi; kounye a`,
  },
};
