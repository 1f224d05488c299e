/**
 * What passes for a Latin letter at a glance, by the letter: digits and signs, Cyrillic, Greek, Armenian, Lisu, small
 * capitals. L, I and 1 pass for each other.
 */
const PASSING_FOR: Record<string, string> = {
  a: '4@аαᴀꓮ',
  b: '8вβʙꓐ',
  c: '¢сϲᴄꓚ(',
  d: 'ԁᴅꓓ',
  e: '3€еεєёᴇꓰ',
  f: 'ғꜰꓝ',
  g: '9ɡɢꓖ',
  h: 'нһʜꓧ',
  i: '1!|lіιїıɪʟӏꓲꓡ',
  j: 'јᴊꓙ',
  k: 'кκᴋꓗ',
  m: 'мμᴍꓟ',
  n: 'ոηпɴꓠ',
  o: '0øоοөօ°ᴏꓳ',
  p: 'рρᴘꓑ',
  q: 'ԛգ',
  r: 'гʀꓣ',
  s: '5$ѕσꜱꓢ§',
  t: '7+тτᴛꓔ',
  u: 'υцսᴜꓴμ',
  v: 'νѵᴠꓦ',
  w: 'ωԝᴡꓪ',
  x: '×хχꓫ',
  y: 'уүγʏꓬ',
  z: 'ᴢꓜ',
};

const LATIN = new Map(Object.entries(PASSING_FOR).flatMap(([latin, others]) => [...others].map((one) => [one, latin])));
/** With no sign that passes for a letter. */
const PLAIN_WORDS = /^[a-z ,.?'":;/&#%-]*$/;
const DASHES = /[\p{Pd}_]/gu;
/** Letters that are also pictures: flags' letters, and white on black. */
const PICTURES = /[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u{1F1E6}-\u{1F1FF}]/gu;
const PICTURE_ALPHABETS = [0x1f150, 0x1f170, 0x1f1e6];
/** Letters one by one: S T O P, s.t.o.p. */
const SPELLED = /^\p{L}(?:[ .\-*_/]{1,3}\p{L})+$/u;
const BETWEEN = /[ .\-*_/]+/g;

/**
 * What a text looks like: two texts that pass for each other at a glance have the same look, whatever letters, accents
 * and dashes they are written with. For opt-out only: a doubt there is in the customer's favour.
 */
export function lookOf(text: string): string {
  const latin = PLAIN_WORDS.test(text) ? text.replaceAll('l', 'i') : inLatin(text);
  return SPELLED.test(latin) ? latin.replace(BETWEEN, '') : latin;
}

function inLatin(text: string): string {
  const plain = text
    .replace(PICTURES, letterInPicture)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('()', 'o')
    .replace(DASHES, '-');
  return Array.from(plain, (letter) => LATIN.get(letter) ?? letter).join('');
}

function letterInPicture(picture: string): string {
  const code = picture.codePointAt(0) ?? 0;
  const alphabet = PICTURE_ALPHABETS.findLast((first) => code >= first) ?? code;
  return String.fromCharCode(97 + code - alphabet);
}
