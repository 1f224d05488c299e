import type { Language } from './language.js';

/** Vietnamese. */
export const vietnamese: Language = {
  name: 'Vietnamese',
  // Not "huy" or "dung", which without their accents are names.
  stopWords: `
    DỪNG; DỪNG LẠI; HỦY; HUỶ; HỦY ĐĂNG KÝ; HUỶ ĐĂNG KÝ; HUY DANG KY; NGỪNG; NGỪNG GỬI; NGƯNG; TỪ CHỐI NHẬN
    ĐỪNG NHẮN TIN NỮA; ĐỪNG NHẮN TIN CHO TÔI; ĐỪNG NHẮN TIN CHO TÔI NỮA; DUNG NHAN TIN NUA
    ĐỪNG GỬI TIN NHẮN NỮA; NGỪNG NHẮN TIN; XIN ĐỪNG NHẮN TIN; VUI LÒNG NGỪNG GỬI TIN NHẮN; XÓA SỐ TÔI
    XÓA SỐ CỦA TÔI; HỦY NHẬN TIN
  `,
  common: `so số tôi cho của và là không xin này`,
  rules: {
    revocation: `
      <please>* đừng|không <send> <texts>? cho? tôi? nữa <adverb>*; <please>* đừng <send> <texts> cho? tôi? <adverb>*; <please>* ngừng|dừng|ngưng <send> <texts> <to me>? <adverb>*
      <please>* xóa|xoá|gỡ|bỏ số của? tôi <from list>? <adverb>*; <please>* xóa|xoá|gỡ|bỏ tôi <from list> <adverb>*; tôi? không muốn nhận <texts> <of you>? <adverb>*; tôi? muốn hủy|huỷ đăng ký <adverb>*
    `,
    wrapping: `<please>; cảm ơn; chào bạn?; nhầm số; sai số`,
    please: `xin; làm ơn; vui lòng; xin vui lòng; hãy`,
    send: `gửi; nhắn; nhắn tin; gởi`,
    texts: `tin nhắn; tin; sms; tin nhắn quảng cáo; quảng cáo`,
    'to me': `cho tôi`,
    'from list': `khỏi danh sách; ra khỏi danh sách; khỏi hệ thống`,
    'of you': `của bạn|các|quý bạn|vị?; từ bạn|các bạn?`,
    adverb: `nữa; cảm ơn; ngay; nhé; làm ơn`,
  },
};
