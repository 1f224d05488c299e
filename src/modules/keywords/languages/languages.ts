import { arabic } from './arabic.js';
import { chinese } from './chinese.js';
import { czech } from './czech.js';
import { dutch } from './dutch.js';
import { english } from './english/english.js';
import { finnish } from './finnish.js';
import { french } from './french.js';
import { german } from './german.js';
import { greek } from './greek.js';
import { haitianCreole } from './haitian-creole.js';
import { hebrew } from './hebrew.js';
import { hindi } from './hindi.js';
import { hungarian } from './hungarian.js';
import { indonesian } from './indonesian.js';
import { italian } from './italian.js';
import { japanese } from './japanese.js';
import { korean } from './korean.js';
import type { Language } from './language.js';
import { persian } from './persian.js';
import { polish } from './polish.js';
import { portuguese } from './portuguese.js';
import { romanian } from './romanian.js';
import { russian } from './russian.js';
import { spanish } from './spanish.js';
import { swedish } from './swedish.js';
import { tagalog } from './tagalog.js';
import { thai } from './thai.js';
import { turkish } from './turkish.js';
import { ukrainian } from './ukrainian.js';
import { vietnamese } from './vietnamese.js';

/** All languages that are read, in the order in which they are tried. */
export const LANGUAGES: readonly Language[] = [
  english,
  spanish,
  french,
  german,
  portuguese,
  italian,
  dutch,
  swedish,
  finnish,
  polish,
  czech,
  romanian,
  hungarian,
  greek,
  russian,
  ukrainian,
  turkish,
  arabic,
  persian,
  hebrew,
  hindi,
  chinese,
  japanese,
  korean,
  vietnamese,
  thai,
  indonesian,
  tagalog,
  haitianCreole,
];
