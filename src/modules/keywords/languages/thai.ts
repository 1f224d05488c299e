import type { Language } from './language.js';

/** Thai. */
export const thai: Language = {
  name: 'Thai',
  stopWords: `
    หยุด; ยกเลิก; หยุดส่ง; เลิกส่ง; หยุดส่งข้อความ; ยกเลิกการรับข้อความ; ไม่รับข้อความ; อย่าส่งมาอีก
    หยุดส่งข้อความมา
  `,
  rules: {
    revocation: `
      <please>* อย่า ส่ง <texts>? <to me>? <more>* <end>*; <please>* หยุด ส่ง <texts>? <to me>? <more>* <end>*; <please>* เลิก ส่ง <texts>? <to me>? <more>* <end>*; <please>* ไม่ต้อง ส่ง <texts> <to me>? <more>* <end>*
      <please>* ยกเลิก รับ <texts> <end>*; <please>* ยกเลิก การ รับ <texts> <end>*; <please>* ลบ <mine> <from list>? <more>* <end>*; <please>* เอา <mine> ออก <from list>? <end>*; <i>? ไม่ <want> <get> <texts> <from you>? <more>* <end>*
    `,
    wrapping: `<please>; ขอบคุณ <end>*; สวัสดี <end>*; เบอร์ผิด; โทรผิด; ไม่สนใจ`,
    please: `กรุณา; ช่วย; โปรด; รบกวน; ขอ`,
    texts: `ข้อความ; sms; เอสเอ็มเอส; โฆษณา; โปรโมชั่น`,
    'to me': `มา; หา ฉัน; หา ผม; มา หา ฉัน; มา ที่ เบอร์นี้; ให้ ฉัน; ให้ ผม; มาให้`,
    more: `อีก; อีกแล้ว; แล้ว; อีกเลย; อีกต่อไป`,
    end: `ค่ะ; ครับ; คะ; นะ; ด้วย; ขอบคุณ; นะคะ; นะครับ; เลย`,
    mine: `เบอร์ <of>? <i>?; เบอร์โทร <of>? <i>?; หมายเลข <of>? <i>?; ชื่อ <of>? <i>; <i>`,
    of: `ของ`,
    i: `ฉัน; ผม; หนู; ดิฉัน; เรา`,
    'from list': `ออก จาก <their list>; จาก <their list>; ออก`,
    'their list': `รายชื่อ; ระบบ; ลิสต์; รายการ`,
    want: `อยาก; ต้องการ; ขอ`,
    get: `ได้; รับ; ได้รับ`,
    'from you': `จาก ร้าน คุณ; จาก คุณ; จาก ร้าน; จาก ทาง ร้าน`,
  },
};
