import type { Language } from './language.js';

/** Hungarian. */
export const hungarian: Language = {
  name: 'Hungarian',
  stopWords: `LEIRATKOZÁS; LEIRATKOZAS; LEIRATKOZOM; LEMONDÁS; NE ÍRJANAK TÖBBET; NE KÜLDJENEK TÖBB ÜZENETET`,
  common: `a az nem és ne hogy nekem kérem`,
  rules: {
    revocation: `
      <please>? <remove> a? számomat|számom|telefonszámomat|engem <from list>? <adverb>*; hagyják|hagyja|hagyjátok abba az? sms|üzenet|üzenetek küldést|küldését|küldözgetést|küldést <adverb>*; nem szeretnék|akarok több|további? <texts> kapni? <from you>? <adverb>*; <please>? ne küldjenek|küldjön|küldjetek|írjanak|írjon nekem? több|további? <texts>? nekem? <adverb>*; leiratkozom|leiratkozás <adverb>*
      visszavonom a hozzájárulásomat|hozzájárulásom <adverb>*; nem kérek több|további? <texts> <adverb>*
    `,
    wrapping: `<please>; köszönöm; jó napot; téves szám; nem érdekel`,
    please: `kérem; kérlek; legyen szíves`,
    texts: `sms t; smst; sms eket; üzenetet; üzeneteket; sms; üzenet; reklámot; sms ek`,
    remove: `töröljék; törölje; töröld; vegyék le`,
    'from list': `a? listáról|listájukról|adatbázisból|rendszerből`,
    'from you': `önöktől|tőletek|magától`,
    adverb: `kérem; köszönöm; azonnal; többet; most; többé`,
  },
};
