import type { Language } from './language.js';

/** Indonesian and Malay, as far as whole texts go. */
export const indonesian: Language = {
  name: 'Indonesian and Malay',
  stopWords: `
    BERHENTI; HENTIKAN; HENTI; BERHENTI LANGGANAN; BERHENTI BERLANGGANAN; STOP SMS; JANGAN KIRIM SMS LAGI
    JANGAN SMS SAYA LAGI; JANGAN KIRIM PESAN LAGI; JANGAN HUBUNGI SAYA LAGI; TOLONG HENTIKAN
    HAPUS NOMOR SAYA; BATAL LANGGANAN; BERHENTI MENGIRIM PESAN
  `,
};
