import type { Language } from './language.js';

/** Persian, as far as whole texts go. */
export const persian: Language = {
  name: 'Persian',
  stopWords: `لغو; لغو اشتراک; توقف; پیام ندهید; دیگر پیام ندهید`,
};
