import type { Language } from './language.js';

/** Hindi. */
export const hindi: Language = {
  name: 'Hindi',
  // Not "रुको" (wait).
  stopWords: `
    रोकें; रोको; रोक दो; बंद करो; बंद करें; बंद कर दो; बंद कीजिए; बंद; स्टॉप; सदस्यता समाप्त
    सदस्यता रद्द करें; मैसेज बंद करो; मैसेज मत भेजो; मुझे मैसेज मत भेजो; मुझे मैसेज मत करो; संदेश मत भेजो
    संदेश न भेजें; मुझे संदेश न भेजें; BAND KARO; MESSAGE BAND KARO; MSG BAND KARO; MESSAGE MAT BHEJO
    MSG MAT BHEJO; MESSAGE MAT KARO; MUJHE MESSAGE MAT KARO
  `,
  common: `मुझे मेरा को से में है का की के`,
  rules: {
    revocation: `
      <please>? मुझे <texts> भेजना|करना बंद|बन्द करें|करो|कीजिए|कर|दो+ <adverb>*; <please>? मुझे और? <texts> मत|न|ना भेजें|भेजो|भेजिए|भेजना <adverb>*; <please>? मेरा नंबर|नम्बर <from list>? हटा|हटाएं|हटाओ|निकाल|डिलीट दीजिए|दो|दें|करें|करो* <adverb>*; मुझे आपके|आपका|आपकी|ये|यह* <texts> नहीं|नही चाहिए <adverb>*; मुझे? अनसब्सक्राइब कर|करें|करो दो|दें|दीजिए? <adverb>*
      mujhe aur? <rtexts> mat|na bhejo|bhejna|bhejiye|karo <adverb>*; <rtexts> mat|na bhejo|bhejna|karo|bhejiye <adverb>*; <rtexts> bhejna|karna band|bandh karo|kar|karen|kijiye|do+ <adverb>*; mera number list se? hata|hatao|nikal|delete do|dijiye|karo* <adverb>*; mujhe <rtexts> nahi|nahin chahiye <adverb>*
    `,
    wrapping: `<please>; धन्यवाद; नमस्ते; please; namaste`,
    please: `कृपया; प्लीज; प्लीज़`,
    texts: `मैसेज; संदेश; एसएमएस; sms; मेसेज; मैसेजेस`,
    rtexts: `message; msg; sms; messages; massage`,
    'from list': `लिस्ट|सूची से`,
    adverb: `कृपया; धन्यवाद; अब; प्लीज; please; abhi; dobara; shukriya`,
  },
};
