/** Words that opt out on every line, whatever its responders say (47 CFR 64.1200(a)(10); CTIA). */
export const ALWAYS_OPT_OUT = [
  'STOP',
  'STOPALL',
  'STOP ALL',
  'UNSUBSCRIBE',
  'CANCEL',
  'END',
  'QUIT',
  'REVOKE',
  'OPTOUT',
  'OPT OUT',
  'OPT-OUT',
];
