import type { Language } from './language.js';

/** Thai, as far as whole texts go. */
export const thai: Language = {
  name: 'Thai',
  stopWords: `
    หยุด; ยกเลิก; หยุดส่ง; เลิกส่ง; หยุดส่งข้อความ; ยกเลิกการรับข้อความ; ไม่รับข้อความ; อย่าส่งมาอีก
    หยุดส่งข้อความมา
  `,
};
