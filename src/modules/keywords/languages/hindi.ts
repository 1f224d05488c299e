import type { Language } from './language.js';

/** Hindi, as far as whole texts go. */
export const hindi: Language = {
  name: 'Hindi',
  // Not "रुको" (wait).
  stopWords: `
    रोकें; रोको; रोक दो; बंद करो; बंद करें; बंद कर दो; बंद कीजिए; बंद; स्टॉप; सदस्यता समाप्त
    सदस्यता रद्द करें; मैसेज बंद करो; मैसेज मत भेजो; मुझे मैसेज मत भेजो; मुझे मैसेज मत करो; संदेश मत भेजो
    संदेश न भेजें; मुझे संदेश न भेजें; BAND KARO; MESSAGE BAND KARO; MSG BAND KARO; MESSAGE MAT BHEJO
    MSG MAT BHEJO; MESSAGE MAT KARO; MUJHE MESSAGE MAT KARO
  `,
};
