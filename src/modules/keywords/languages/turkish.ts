import type { Language } from './language.js';

/** Turkish, as far as whole texts go. */
export const turkish: Language = {
  name: 'Turkish',
  // Not "red" (refusal), which is an English colour.
  stopWords: `
    DUR; DURDUR; DURDURUN; İPTAL; İPTAL ET; İPTAL EDİN; RET; ABONELİKTEN ÇIK; ABONELİĞİ İPTAL ET; ÇIKAR
    LİSTEDEN ÇIKAR; BENİ LİSTEDEN ÇIKARIN; MESAJ ATMAYIN; BANA MESAJ ATMAYIN; ARTIK MESAJ ATMAYIN
    MESAJ GÖNDERMEYİN; BANA MESAJ GÖNDERMEYİN; SMS İPTAL; MESAJ İSTEMİYORUM; SMS İSTEMİYORUM
    LÜTFEN MESAJ ATMAYIN; LÜTFEN DURUN
  `,
};
