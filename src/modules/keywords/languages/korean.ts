import type { Language } from './language.js';

/** Korean, as far as whole texts go. */
export const korean: Language = {
  name: 'Korean',
  stopWords: `
    중지; 정지; 중단; 수신거부; 수신 거부; 수신거부요; 그만; 그만하세요; 그만해; 스톱; 스탑; 취소; 해지; 구독취소; 구독 취소; 수신 중지; 수신중지; 문자 보내지 마세요
    문자 그만 보내세요; 보내지 마세요; 더 이상 보내지 마세요; 더이상 문자 보내지 마세요; 연락하지 마세요; 다시는 연락하지 마세요; 제 번호 삭제해 주세요
  `,
};
