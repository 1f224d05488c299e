import type { Language } from './language.js';

/** Vietnamese, as far as whole texts go. */
export const vietnamese: Language = {
  name: 'Vietnamese',
  // Not "huy" or "dung", which without their accents are names.
  stopWords: `
    DỪNG; DỪNG LẠI; HỦY; HUỶ; HỦY ĐĂNG KÝ; HUỶ ĐĂNG KÝ; HUY DANG KY; NGỪNG; NGỪNG GỬI; NGƯNG; TỪ CHỐI NHẬN
    ĐỪNG NHẮN TIN NỮA; ĐỪNG NHẮN TIN CHO TÔI; ĐỪNG NHẮN TIN CHO TÔI NỮA; DUNG NHAN TIN NUA
    ĐỪNG GỬI TIN NHẮN NỮA; NGỪNG NHẮN TIN; XIN ĐỪNG NHẮN TIN; VUI LÒNG NGỪNG GỬI TIN NHẮN; XÓA SỐ TÔI
    XÓA SỐ CỦA TÔI; HỦY NHẬN TIN
  `,
};
