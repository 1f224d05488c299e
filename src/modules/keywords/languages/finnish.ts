import type { Language } from './language.js';

/** Finnish, as far as whole texts go. */
export const finnish: Language = {
  name: 'Finnish',
  stopWords: `LOPETA; PERUUTA TILAUS; POISTA MINUT LISTALTA; ÄLÄ LÄHETÄ ENÄÄ VIESTEJÄ; EI ENÄÄ VIESTEJÄ`,
};
