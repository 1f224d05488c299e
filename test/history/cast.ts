import { readFileSync } from 'node:fs';

export type StagedLine = { id: number; number: string };

/** What an actor has to know: where Assent is, whom it meets, how busy it is and when it goes home. */
export type Cast = {
  webUrl: string;
  secret: string;
  seed: number;
  /** ms since 1970: nothing new is begun after it */
  until: number;
  lines: StagedLine[];
  contacts: string[];
  /** people who act at the same time, within one process */
  atOnce: number;
  /** ms, the longest pause of one of them between two acts */
  pause: number;
  /** ms, the longest pause between two Blasts of a line */
  blastPause: number;
  email: string;
  password: string;
  /** where the history is written */
  journal: string;
};

/** The cast in the file that the actor was started with. */
export function givenCast(): Cast {
  return JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Cast;
}

/** How long an actor still insists on an answer after its time. */
export const INSIST_MS = 45_000;
