import type { Language } from './language.js';

/** Hungarian, as far as whole texts go. */
export const hungarian: Language = {
  name: 'Hungarian',
  stopWords: `LEIRATKOZÁS; LEIRATKOZAS; LEIRATKOZOM; LEMONDÁS; NE ÍRJANAK TÖBBET; NE KÜLDJENEK TÖBB ÜZENETET`,
};
