import type { Match } from '../keywords/matcher.js';
import type { InboundText } from '../messaging/carrier/carrier.js';
import type { Unanswered } from '../messaging/unanswered.js';
import type { KnownLine } from './known-lines.js';
import { isAnsweredByNetwork } from './network-keywords.js';

/** A text to a line, with what it means there. */
export type Matched = { line: KnownLine; text: InboundText; found: Match };

export const STATUS_OF = { opt_out: 'opted_out', opt_in: 'opted_in' } as const;
const ORIGIN_OF = {
  opt_out: 'confirmation',
  help: 'help',
  opt_in: 'keyword_reply',
  responder: 'keyword_reply',
} as const;

/** A received text as the statement that places it takes it. @param reply as this contact would get it; '' for none */
export function textRow(matched: Matched, reply: string) {
  const { line, text, found } = matched;
  const { outcome, rule, responder } = found;
  return {
    account_id: line.accountId,
    line_id: line.id,
    line_version: line.version,
    mobile_number: text.from,
    body: text.body,
    carrier_id: text.carrierId,
    received_at: text.receivedAt,
    outcome,
    rule,
    status: outcome === 'opt_out' || outcome === 'opt_in' ? STATUS_OF[outcome] : null,
    reply,
    media_count: text.media ?? 0,
    origin: outcome === 'none' || outcome === 'review' ? null : ORIGIN_OF[outcome],
    unanswered: unansweredBecause(matched, reply),
    responder_id: responder?.id ?? null,
    list_id: line.responders.find(({ id }) => id === responder?.id)?.listId ?? null,
  };
}

/** As far as it can be said before the text is stored. */
function unansweredBecause({ line, text, found }: Matched, reply: string): Unanswered | null {
  if (found.outcome === 'none' || found.outcome === 'review') return null;
  if (isAnsweredByNetwork(text, found, line)) return 'network_answers';
  if (reply !== '') return null;
  return found.responder?.reply ? 'nothing_left' : 'no_reply';
}
