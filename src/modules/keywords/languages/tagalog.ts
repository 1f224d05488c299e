import type { Language } from './language.js';

/** Tagalog. */
export const tagalog: Language = {
  name: 'Tagalog',
  // Not "tama na" (that will do).
  stopWords: `
    TIGIL; ITIGIL; ITIGIL NA; ITIGIL NYO NA; ITIGIL NIYO NA; ITIGIL MO NA; HINTO; IHINTO; IHINTO NA
    TIGILAN NYO AKO; TIGILAN NIYO AKO; TIGILAN MO AKO; WAG NA KAYO MAGTEXT; WAG NA KAYONG MAGTEXT
    WAG NA KAYO MAG TEXT; HUWAG NA KAYONG MAG-TEXT; HUWAG NA KAYO MAGTEXT; WAG NA MAGTEXT
    WAG NYO NA AKO ITEXT; WAG NYO NA AKONG ITEXT; HUWAG NYO NA AKONG I-TEXT; TANGGALIN NYO AKO
    ALISIN NYO AKO SA LISTAHAN; ALISIN NIYO AKO SA LISTAHAN; TANGGALIN NYO NUMBER KO; BURAHIN NYO NUMBER KO
  `,
  common: `ako po na ng sa ang ko mo at kayo`,
  rules: {
    revocation: `
      <please>* huwag|wag <polite>* kayo|kayong|niyo|nyo|mo? <polite>* <polite>* magpadala|magtext|magte text|mag text|padalhan|itext|i text|magmessage <polite>* ako? <polite>* <texts>? <where>? <polite>*; <please>* tigilan|itigil|ihinto niyo|nyo|mo|na? <polite>* ang? pagpapadala|pagtext|pagtetext|pag text <texts>? <where>? <polite>*; <please>* tanggalin|alisin|burahin niyo|nyo|mo? <polite>* ang? number|numero ko <from list>? <polite>*; <please>* tanggalin|alisin niyo|nyo|mo? ako <from list> <polite>*; ayaw|ayoko ko? <polite>* na? makatanggap|tumanggap ng? <texts> <from you>? <polite>*
    `,
    wrapping: `<please>; salamat po?; hello po?; wrong number po?`,
    please: `pakiusap; please; paki`,
    polite: `na; po; please; salamat; ulit; uli`,
    texts: `ng? mensahe|text|texts|sms|message|messages`,
    where: `sa numerong|number ito|na to?; sakin; sa akin`,
    'from list': `sa listahan|list niyo|nyo|ninyo?`,
    'from you': `galing? sa? inyo; mula sa inyo`,
  },
};
