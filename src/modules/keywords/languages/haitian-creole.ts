import type { Language } from './language.js';

/** Haitian Creole, as far as whole texts go. */
export const haitianCreole: Language = {
  name: 'Haitian Creole',
  stopWords: `
    SISPANN; KANPE; RETE VOYE MESAJ; SISPANN VOYE MESAJ; SISPANN EKRI M; PA VOYE MESAJ ANKÒ; PA EKRI M ANKÒ
    RETIRE M NAN LIS LA
  `,
};
