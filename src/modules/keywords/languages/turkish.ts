import type { Language } from './language.js';

/** Turkish. */
export const turkish: Language = {
  name: 'Turkish',
  // Not "red" (refusal), which is an English colour.
  stopWords: `
    DUR; DURDUR; DURDURUN; İPTAL; İPTAL ET; İPTAL EDİN; RET; ABONELİKTEN ÇIK; ABONELİĞİ İPTAL ET; ÇIKAR
    LİSTEDEN ÇIKAR; BENİ LİSTEDEN ÇIKARIN; MESAJ ATMAYIN; BANA MESAJ ATMAYIN; ARTIK MESAJ ATMAYIN
    MESAJ GÖNDERMEYİN; BANA MESAJ GÖNDERMEYİN; SMS İPTAL; MESAJ İSTEMİYORUM; SMS İSTEMİYORUM
    LÜTFEN MESAJ ATMAYIN; LÜTFEN DURUN
  `,
  common: `bana beni benim bir ve bu da de siz sizden`,
  rules: {
    revocation: `
      <please>? artık? bana|bu? numaraya? <texts> <nosend> <adverb>*; <please>? <texts> <nosend> artık? <adverb>*; artık? sizden? <texts> <get>? istemiyorum <adverb>*; artık? sizden? <texts> <get> istemiyorum <adverb>*
      bana <texts> göndermeyi|atmayı|yazmayı bırakın|kesin|bırak|durdurun <adverb>*; <texts> göndermeyi|atmayı|yollamayı bırakın|kesin|bırak|durdurun <adverb>*; <mine> <from list> çıkarın|çıkar|silin|sil|çıkartın <adverb>*; numaramı silin|sil|çıkarın <adverb>*; aboneliğimi iptal edin|et <adverb>*; onayımı geri çekiyorum <adverb>*
    `,
    wrapping: `<please>; teşekkürler; merhaba; iyi günler; yanlış numara; ilgilenmiyorum`,
    please: `lütfen`,
    texts: `<these>? mesaj|sms|mesajları|mesajlar|reklam`,
    these: `artık; bu; daha fazla; reklam; hiç`,
    nosend: `atmayın; göndermeyin; atma; gönderme; yazmayın; yollamayın`,
    get: `almak; görmek`,
    mine: `beni; numaramı`,
    'from list': `<the>? listeden|listenizden|listesinden|sisteminizden|rehberinizden`,
    the: `bu; mesaj; sms`,
    adverb: `lütfen; artık; hemen; teşekkürler; teşekkür ederim; bir daha`,
  },
};
