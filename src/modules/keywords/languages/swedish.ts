import type { Language } from './language.js';

/** Swedish, Danish and Norwegian, as far as whole texts go. */
export const swedish: Language = {
  name: 'Swedish, Danish and Norwegian',
  // Not "slut" (end), which is an English insult.
  stopWords: `
    STOPP; STOPPA; AVSLUTA; AVREGISTRERA; AVREGISTRERA MIG; AVPRENUMERERA; AVANMÄL; AVANMÄLAN; SLUTA
    INGA FLER SMS; SLUTA SMSA MIG; SLUTA SKICKA SMS; AFMELD; FRAMELD; AFMELD MIG; FRAMELD MIG
    INGEN FLERE BESKEDER; AVMELD; AVMELD MEG; AVSLUTT; MELD MEG AV; SLUTT Å SENDE MELDINGER
    INGEN FLERE MELDINGER; STOP MED AT SKRIVE TIL MIG
  `,
};
