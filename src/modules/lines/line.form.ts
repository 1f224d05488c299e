import { z } from 'zod';
import { type Form, readForm } from '../../shared/form.js';
import { MobileNumber } from '../../shared/mobile-number.js';
import { isTimeZone } from '../../shared/time-zones.js';
import { carrierChoices } from './carrier-choices.js';
import { TwilioCredentialsForm } from './credentials/twilio-credentials.form.js';
import type { TwilioCredentials } from './credentials/twilio-credentials.js';
import type { Line, LineCarrier } from './line.entity.js';
import { sendingSettings } from './line-sending.form.js';
import type { NewLine } from './lines.js';
import { networkLikelyConfirms } from './opt-out-confirmation.js';

const settings = {
  label: z
    .string({ message: 'Give the line a label.' })
    .trim()
    .min(1, 'Give the line a label.')
    .max(60, 'A label has at most 60 characters.'),
  throughput: z.coerce
    .number({ message: 'Enter a whole number.' })
    .int('Enter a whole number.')
    .min(1, 'At least 1 text a second.')
    .max(10_000, 'At most 10,000 texts a second.'),
  timeZone: z.string({ message: 'Choose a time zone.' }).refine(isTimeZone, 'Choose a time zone.'),
};

const carrier = z.enum(
  carrierChoices.map(({ value }) => value),
  { message: 'Choose a carrier.' },
);
const confirmation = z.enum(['assent', 'network'], { message: 'Choose who confirms.' });

type Settings = { carrier: LineCarrier; networkConfirms: boolean } & Omit<NewLine, 'phoneNumber'>;

/** A line as the form describes it; credentials are null where the carrier needs none. */
export type LineChange<Values> = { line: Values; credentials: TwilioCredentials | null };

/** What an admin may change on a line: never its number. What the form leaves out stays as it is. */
export const LineSettingsForm = {
  from(
    body: unknown,
    line: Pick<Line, 'carrier' | 'networkConfirms'>,
    stored: TwilioCredentials | null,
  ): Form<LineChange<Settings>> {
    const schema = z.object({
      ...settings,
      ...sendingSettings,
      carrier: carrier.default(line.carrier),
      confirmation: confirmation.default(line.networkConfirms ? 'network' : 'assent'),
    });
    const form = readForm(
      schema.transform(({ confirmation: by, ...values }) => ({ ...values, networkConfirms: by === 'network' })),
      body,
    );
    return withCredentials(form, body, stored);
  },
};

/** A new line. The phone number may be written in the local form of the account's country. */
export const NewLineForm = {
  from(body: unknown, country: string): Form<LineChange<NewLine>> {
    const phoneNumber = z.string({ message: 'Enter the phone number.' }).transform((text, context) => {
      const read = MobileNumber.parse(text, country);
      if (read.ok) return read.value;
      context.addIssue({ code: 'custom', message: read.reason.replace('A mobile number', 'The phone number') });
      return z.NEVER;
    });
    const schema = z.object({
      ...settings,
      phoneNumber,
      carrier,
      confirmation: confirmation.or(z.literal('')).default(''),
    });
    const form = readForm(
      schema.transform(({ confirmation: by, ...values }) => ({
        ...values,
        networkConfirms: by ? by === 'network' : networkLikelyConfirms(values.phoneNumber, values.carrier),
      })),
      body,
    );
    return withCredentials(form, body, null);
  },
};

/** Complains of everything at once, about the line and about its credentials. */
function withCredentials<Values>(
  form: Form<Values>,
  body: unknown,
  stored: TwilioCredentials | null,
): Form<LineChange<Values>> {
  const isTwilio = (body as { carrier?: unknown } | null)?.carrier === 'twilio';
  const credentials = isTwilio ? TwilioCredentialsForm.from(body, stored) : { ok: true as const, value: null };
  if (form.ok && credentials.ok) return { ok: true, value: { line: form.value, credentials: credentials.value } };
  const values = form.ok ? ((body ?? {}) as Record<string, unknown>) : form.values;
  return {
    ok: false,
    values,
    errors: { ...(form.ok ? {} : form.errors), ...(credentials.ok ? {} : credentials.errors) },
  };
}
