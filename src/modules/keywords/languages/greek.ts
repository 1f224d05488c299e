import type { Language } from './language.js';

/** Greek, as far as whole texts go. */
export const greek: Language = {
  name: 'Greek',
  stopWords: `
    ΣΤΟΠ; ΔΙΑΚΟΠΗ; ΔΙΑΚΟΠΉ; ΔΙΑΓΡΑΦΗ; ΔΙΑΓΡΑΦΉ; ΣΤΑΜΑΤΗΣΤΕ; ΣΤΑΜΑΤΉΣΤΕ; ΑΠΕΓΓΡΑΦΗ; ΑΠΕΓΓΡΑΦΉ
    ΟΧΙ ΑΛΛΑ ΜΗΝΥΜΑΤΑ; ΌΧΙ ΆΛΛΑ ΜΗΝΎΜΑΤΑ
  `,
};
