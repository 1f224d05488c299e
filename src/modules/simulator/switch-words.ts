import type { PhoneSwitches } from '../messaging/carrier/simulated/phone-switches.js';

export const FATE_CHOICES: { value: PhoneSwitches['fate']; label: string; hint: string }[] = [
  { value: 'delivered', label: 'They arrive', hint: 'The carrier takes them and reports them as delivered.' },
  { value: 'undelivered', label: 'They get lost', hint: 'The carrier takes them, then reports that they failed.' },
  { value: 'refused', label: 'The carrier refuses them', hint: 'As for a phone that does not exist any more.' },
  {
    value: 'opted_out',
    label: 'The carrier says: opted out (21610)',
    hint: 'Assent opts the customer out, with the carrier as the cause.',
  },
];

const FATES: Record<PhoneSwitches['fate'], string> = {
  delivered: '',
  undelivered: 'Texts get lost',
  refused: 'Texts are refused',
  opted_out: 'Opted out with the carrier (21610)',
};

/** What is switched on, a few words each; empty when all goes well. */
export function switchWords({ fate, answerSeconds, arrivalSeconds, twice }: PhoneSwitches): string[] {
  const answer = answerSeconds > 5 ? 'The carrier never answers' : `The carrier answers ${inWords(answerSeconds)} late`;
  return [
    FATES[fate],
    answerSeconds > 0 ? answer : '',
    arrivalSeconds > 0 ? `Texts arrive ${inWords(arrivalSeconds)} late` : '',
    twice ? 'Everything comes twice' : '',
  ].filter((words) => words !== '');
}

function inWords(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : `${seconds / 60} min`;
}
