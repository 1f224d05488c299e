import type { Language } from './language.js';

/** Romanian. */
export const romanian: Language = {
  name: 'Romanian',
  stopWords: `
    DEZABONARE; DEZABONEAZĂ; DEZABONEAZA; DEZABONAȚI-MĂ; OPRIRE; OPREȘTE; OPRESTE; OPRIȚI
    NU MAI TRIMITEȚI MESAJE; FĂRĂ MESAJE
  `,
  common: `nu mi îmi să mă de la și pe în cu din va vă rog mai`,
  rules: {
    revocation: `
      <please>? să? nu mi? <adverb>* mai? trimiteți|trimite|trimiteti|scrieți|scrieti|trimiți <texts>? <adverb>*; <please>? nu îmi mai trimiteți|scrieți <texts>? <adverb>*; <please>? nu mă mai contactați|sunați|deranjați <adverb>*; opriți|opreste|oprește|încetați|stopați <texts> <adverb>*; nu mai? vreau|doresc <receive>? <texts> <from you>? <adverb>*
      nu mai vreau|doresc să primesc <texts>? <from you>? <adverb>*; <please>? scoateți|ștergeți|eliminați mă? numărul meu <from list>? <adverb>*; <please>? scoateți|ștergeți|eliminați mă <from list> <adverb>*; vreau să mă dezabonez <adverb>*; dezabonați mă <adverb>*
    `,
    wrapping: `<please>; mulțumesc; bună ziua; salut; număr greșit; nu mă interesează`,
    please: `vă rog; va rog; te rog`,
    texts: `<these>* mesaje|mesajele|sms|smsuri; sms uri|urile; <these>* reclame|reclame|notificări`,
    these: `alte; mai multe; aceste; astfel de`,
    receive: `să primesc; mai multe`,
    'from you': `de la voi|dumneavoastră|dvs`,
    'from list': `de pe|din listă|lista|baza de? date|voastră|dvs?`,
    adverb: `vă rog; mulțumesc; imediat; acum; niciodată; mersi; mai`,
  },
};
