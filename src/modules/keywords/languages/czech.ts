import type { Language } from './language.js';

/** Czech and Slovak, as far as whole texts go. */
export const czech: Language = {
  name: 'Czech and Slovak',
  stopWords: `
    ODHLÁSIT; ODHLASIT; ODHLÁSIŤ; ODHLÁSIT ODBĚR; NEPOSÍLEJTE MI ZPRÁVY; NEPOSIELAJTE MI SPRÁVY
    UŽ MI NEPIŠTE
  `,
};
