import type { Language } from './language.js';

/** Finnish. */
export const finnish: Language = {
  name: 'Finnish',
  stopWords: `LOPETA; PERUUTA TILAUS; POISTA MINUT LISTALTA; ÄLÄ LÄHETÄ ENÄÄ VIESTEJÄ; EI ENÄÄ VIESTEJÄ`,
  common: `en minulle ja ei ole se`,
  rules: {
    revocation: `
      peruuta|peruuttakaa tilaus|tilaukseni näihin? <texts>? <adverb>*; älkää|älä lähettäkö|lähetä|laittako|laita minulle? enää? <texts> <adverb>*; älkää|älä lähettäkö|lähetä enää minulle? <texts> <adverb>*; älkää|älä ottako|ota minuun? enää? yhteyttä <adverb>*; <remove> numeroni|minut|minun numeroni? <from list> <adverb>*; en halua <adverb>* <texts> teiltä? <adverb>*; lopettakaa|lopeta <texts> lähettäminen <adverb>*; lopettakaa|lopeta viestien|viestittely|tekstailu lähettäminen? <adverb>*
    `,
    wrapping: `kiitos; hei; väärä numero; ei kiinnosta; moi`,
    texts: `viestejä; tekstiviestejä; viesteihin; tekstareita; sms viestejä; mainoksia; viestien; tekstiviestien`,
    remove: `poistakaa; poista`,
    'from list': `listalta; listaltanne; rekisteristä`,
    adverb: `kiitos; enää; heti; nyt`,
  },
};
