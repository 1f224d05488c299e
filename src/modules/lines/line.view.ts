import type { FormView } from '../../shared/form.js';
import { timeZoneChoices } from '../../shared/time-zones.js';
import { carrierChoices } from './carrier-choices.js';
import { shownCredentials } from './credentials/twilio-credentials.form.js';
import type { TwilioCredentials } from './credentials/twilio-credentials.js';
import type { Line } from './line.entity.js';
import { confirmationChoices } from './opt-out-confirmation.js';

const choices = { carriers: carrierChoices, timeZones: timeZoneChoices, confirmations: confirmationChoices };

const AT_TWILIO = 'In the Twilio Console, on the first page. It is encrypted, and never shown again.';
const ANOTHER_ACCOUNT =
  'If you enter another account, the one before is heard for 30 days more: its opt-outs and its reports count.';
const OF_KEY = 'Shown by Twilio once, when the key was made.';

export function newLine(form: FormView) {
  return {
    ...choices,
    form,
    confirmationPrompt: 'Whoever usually does',
    twilio: { accountHint: '', tokenHint: AT_TWILIO, keySecretHint: OF_KEY, webhooks: null },
  };
}

/** What the form of a line begins with. */
export function shownLine(line: Line, stored: TwilioCredentials | null): FormView['values'] {
  const { label, throughput, timeZone, carrier } = line;
  const confirmation = line.networkConfirms ? 'network' : 'assent';
  return { label, throughput, timeZone, carrier, confirmation, ...shownSending(line), ...shownCredentials(stored) };
}

function shownSending({ quietFrom, quietUntil, segmentPrice }: Line): FormView['values'] {
  const price = segmentPrice === null ? '' : String(Number(segmentPrice));
  return { quietFrom: quietFrom.slice(0, 5), quietUntil: quietUntil.slice(0, 5), segmentPrice: price };
}

/** @param publicUrl where Twilio reaches Assent */
export function editLine(line: Line, form: FormView, stored: TwilioCredentials | null, publicUrl: string) {
  const { id, label, phoneNumber } = line;
  return {
    ...choices,
    id,
    label,
    phoneNumber,
    form,
    confirmationPrompt: null,
    twilio: {
      accountHint: stored ? ANOTHER_ACCOUNT : '',
      tokenHint: storedHint(stored?.authToken) ?? AT_TWILIO,
      keySecretHint: storedHint(stored?.apiKey?.secret) ?? OF_KEY,
      webhooks: `${publicUrl}/webhooks/twilio/messages`,
    },
  };
}

function storedHint(secret: string | undefined): string | null {
  return secret ? 'Stored, and not shown again. Leave it blank to keep it.' : null;
}
