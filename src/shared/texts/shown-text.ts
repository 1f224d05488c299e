/** What is neither blank nor invisible; the last four are blanks that Unicode calls letters or symbols. */
const VISIBLE = /[^\s\p{Cc}\p{Cf}\u115f\u1160\u2800\u3164]/u;

/** Whether there is anything to see of a text: customers send blanks and invisible characters, too. */
export function isSeen(body: string): boolean {
  return VISIBLE.test(body);
}

/** A received text as people are shown it. @param mediaCount how many pictures or files came with it */
export function shownText(body: string, mediaCount = 0): string {
  if (isSeen(body)) return body;
  return mediaCount > 0 ? 'No words' : 'An empty text';
}
