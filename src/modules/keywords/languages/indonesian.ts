import type { Language } from './language.js';

/** Indonesian and Malay. */
export const indonesian: Language = {
  name: 'Indonesian and Malay',
  stopWords: `
    BERHENTI; HENTIKAN; HENTI; BERHENTI LANGGANAN; BERHENTI BERLANGGANAN; STOP SMS; JANGAN KIRIM SMS LAGI
    JANGAN SMS SAYA LAGI; JANGAN KIRIM PESAN LAGI; JANGAN HUBUNGI SAYA LAGI; TOLONG HENTIKAN
    HAPUS NOMOR SAYA; BATAL LANGGANAN; BERHENTI MENGIRIM PESAN
  `,
  common: `saya aku ke dari dan ini itu di tidak jangan lagi`,
  rules: {
    revocation: `
      <please>? jangan <send> <texts> <to me>? lagi? <adverb>*; <please>? jangan <send> <to me> <texts> lagi? <adverb>*; <please>? jangan hubungi|sms|wa|ganggu|chat saya|aku lagi? <adverb>*; <please>? berhenti|stop <send> <texts>? <to me>? <adverb>*
      <please>? hapus|keluarkan|buang|padam nomor|nombor|nama? saya|aku <from list>? <adverb>*; saya|aku? <no> mau|ingin|mahu|nak <get>? <texts> <from you>? lagi? <adverb>*; saya|aku? <no> mau|ingin|mahu|nak <get> <texts> <from you>? lagi? <adverb>*
    `,
    wrapping: `<please>; terima kasih; makasih; halo; salah nomor; salah sambung`,
    please: `tolong; mohon; harap; sila; minta`,
    send: `kirim; mengirim; hantar; kirimkan; kirimi`,
    texts: `sms; pesan; mesej; chat; pesan sms; promosi; iklan`,
    'to me': `ke|kepada saya|aku|nomor nomor? saya|ini?; saya`,
    'from list': `dari daftar|senarai|kontak|sistem kalian|anda|ini?`,
    no: `tidak; tak; gak; nggak; ga; enggak; tidak lagi`,
    get: `terima; menerima; dapat; mendapat`,
    'from you': `dari kalian|anda`,
    adverb: `lagi; ya; terima kasih; makasih; tolong; sekarang`,
  },
};
