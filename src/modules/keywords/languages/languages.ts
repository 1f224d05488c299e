import { english } from './english.js';
import type { Language } from './language.js';

/** All languages that are read, in the order in which they are tried. */
export const LANGUAGES: readonly Language[] = [english];
