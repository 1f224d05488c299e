import type { MergeContact } from '../../shared/texts/merge-fields.js';
import { type Match, match } from './matcher.js';
import { isNetworkWord } from './network-words.js';
import { replyTo } from './replies.js';
import type { ActiveResponder } from './responder.js';

export type TriedText = {
  /** What the text would do on the line, and why. */
  sentence: string;
  /** What else there is to know about the reply; '' for nothing. */
  note: string;
  /** As the contact would get it; '' when there is none. */
  reply: string;
};

/** networkConfirms: the network itself answers STOP and HELP there. */
export type TriedLine = {
  label: string;
  networkConfirms: boolean;
  responders: readonly ActiveResponder[];
  lists: ReadonlyMap<number, string>;
};

type Outcome = Match['outcome'] | 'review';

/** Of each outcome, what it does to the customer, and who gets its reply. */
const DOES: Record<Outcome, { effect: string; note: string }> = {
  opt_out: {
    effect: 'set the customer Opted Out',
    note: 'The reply leaves once, when the opt-out happens: a customer who is opted out already gets none.',
  },
  opt_in: { effect: 'set the customer Opted In', note: '' },
  help: { effect: '', note: 'The reply also reaches customers who are opted out.' },
  responder: { effect: '', note: 'A customer who is opted out gets no reply.' },
  review: { effect: 'ask your staff in the conversation whether the customer wants to opt out', note: '' },
  none: { effect: '', note: '' },
};

const NETWORK_ANSWERS = 'The phone network answers this word itself on this line, so Assent sends no reply.';

const joined = new Intl.ListFormat('en-US');

/** What a text would do on a line, without doing it: by the same matcher and the same replies as a received one. */
export function triedText(text: string, line: TriedLine, contact: MergeContact): TriedText {
  const found = match(text, [...line.responders]);
  const responder = line.responders.find(({ id }) => id === found.responder?.id);
  const isNetworks = line.networkConfirms && isNetworkWord(text);
  const reply = responder && !isNetworks ? replyTo(responder, contact) : '';
  const list = responder?.listId ? line.lists.get(responder.listId) : undefined;
  const { effect, note } = DOES[found.outcome];
  const effects = [
    effect,
    list ? `add the customer to “${list}”` : '',
    responder && reply ? `send the reply of “${responder.name}”` : '',
  ].filter(Boolean);
  const by = responder && !reply ? ` by “${responder.name}”` : '';
  const what = effects.length > 0 ? `${joined.format(effects)}${by}` : 'only appear in the conversation';
  return {
    sentence: `On ${line.label}, this text would ${what}, because ${because(found)}.`,
    note: isNetworks ? NETWORK_ANSWERS : reply && note,
    reply,
  };
}

/** The matcher's rule in words. */
function because({ outcome, rule }: Match): string {
  const [, kind, what = ''] = /^(word|look-alike|phrase|likeness|suspicion) "?(.+?)"?$/s.exec(rule ?? '') ?? [];
  switch (kind) {
    case 'word':
      return outcome === 'opt_out' ? `${what} is a word that opts out` : `it is the keyword ${what}`;
    case 'look-alike':
      return `it reads as ${what}, a word that opts out`;
    case 'phrase':
      return `“${what}” asks to stop`;
    case 'likeness':
      return `“${what}” is how people write who want it to stop`;
    case 'suspicion':
      return `“${what}” may be a wish to stop`;
    default:
      return 'the whole of it is not a keyword of this line, and nothing in it asks to stop';
  }
}
