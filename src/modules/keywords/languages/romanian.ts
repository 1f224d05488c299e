import type { Language } from './language.js';

/** Romanian, as far as whole texts go. */
export const romanian: Language = {
  name: 'Romanian',
  stopWords: `
    DEZABONARE; DEZABONEAZĂ; DEZABONEAZA; DEZABONAȚI-MĂ; OPRIRE; OPREȘTE; OPRESTE; OPRIȚI
    NU MAI TRIMITEȚI MESAJE; FĂRĂ MESAJE
  `,
};
