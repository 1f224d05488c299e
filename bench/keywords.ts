import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../dev/places.ts';
import { type Figure, figureOf, peakMemory, type Round } from './figure.ts';

const ROUNDS = 5;
const TEXTS = 100_000;
/** Of a hundred texts that customers send, so many are ordinary talk, and so many of these hold a dangerous word. */
const MIX = { talk: 85, ordinary: 8, revocations: 2, suspicious: 1, 'opt-out-words': 3, 'opt-in-words': 1 };

type Matcher = typeof import('../src/modules/keywords/matcher.ts');
type Defaults = typeof import('../src/modules/keywords/default-responders.ts');

/** The matcher on one core, against a lookup of the lower-cased text among the keywords, which is what it is to spare. */
export async function keywords(dist: string): Promise<Figure[]> {
  const built = (file: string) => import(join(dist, 'src/modules/keywords', file));
  const { match }: Matcher = await built('matcher.js');
  const { defaultResponders }: Defaults = await built('default-responders.js');
  const responders = defaultResponders('Maple Street Dental').map((one, id) => ({ ...one, id }));
  const words = new Set(responders.flatMap((responder) => responder.keywords.map((word) => word.toLowerCase())));
  const texts = mixed();
  let found = 0;
  const rounds: Round[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const floor = rateOf(texts, (text) => words.has(text.toLowerCase()));
    const rate = rateOf(texts, (text) => match(text, responders).outcome !== 'none');
    found += rate.hits + floor.hits;
    // The first round warms both sides up.
    if (round > 0) rounds.push({ rate: rate.perSecond, floor: floor.perSecond });
  }
  if (found === 0) throw new Error('No text matched anything.');
  return [figureOf('keywords', TEXTS, rounds, peakMemory(process.pid))];
}

function mixed(): string[] {
  const kinds = Object.entries(MIX).flatMap(([kind, share]) => {
    const texts = fixture(kind);
    return Array.from({ length: share }, (_, at) => ({ texts, at }));
  });
  return Array.from({ length: TEXTS }, (_, at) => {
    const { texts, at: first } = kinds[at % kinds.length] ?? { texts: [], at: 0 };
    return texts[(Math.floor(at / kinds.length) * 7 + first * 13) % texts.length] ?? '';
  });
}

function fixture(kind: string): string[] {
  const lines = readFileSync(join(ROOT, 'test/fixtures/texts', `${kind}.txt`), 'utf8').split('\n');
  return lines.filter((line) => line !== '');
}

function rateOf(texts: string[], isHit: (text: string) => boolean): { perSecond: number; hits: number } {
  const started = performance.now();
  let hits = 0;
  for (const text of texts) if (isHit(text)) hits += 1;
  return { perSecond: (texts.length * 1000) / (performance.now() - started), hits };
}
