import { z } from 'zod';
import { type Form, type FormView, readForm } from '../../../shared/form.js';
import { succeeding, type TwilioCredentials } from './twilio-credentials.js';

const sid = (prefix: string, what: string) =>
  z
    .string({ message: `Enter ${what}.` })
    .trim()
    .min(1, `Enter ${what}.`)
    .regex(
      new RegExp(`^${prefix}[0-9a-fA-F]{32}$`),
      `${what[0]?.toUpperCase()}${what.slice(1)} is ${prefix} and 32 digits or letters from a to f.`,
    );

const secret = (what: string) =>
  z
    .string({ message: `Enter ${what}.` })
    .trim()
    .regex(/^[\x21-\x7e]{16,200}$/, `This is not ${what}: copy it from the Twilio Console.`);

const blank = z
  .string()
  .trim()
  .length(0)
  .optional()
  .transform(() => undefined);

const schema = z.object({
  twilioAccountSid: sid('AC', 'the account SID'),
  twilioAuthToken: blank.or(secret('the auth token')),
  twilioApiKeySid: blank.or(sid('SK', 'the API key SID')),
  twilioApiKeySecret: blank.or(secret('the API key secret')),
  twilioMessagingServiceSid: blank.or(sid('MG', 'the messaging service SID')),
});

/** The credentials of a Twilio line. What is stored already is kept where its field is left blank. */
export const TwilioCredentialsForm = {
  from(body: unknown, stored: TwilioCredentials | null): Form<TwilioCredentials> {
    const kept = schema.transform((given, context) => {
      const isSameAccount = stored?.accountSid === given.twilioAccountSid;
      const isSameKey = stored?.apiKey?.sid === given.twilioApiKeySid;
      const authToken = given.twilioAuthToken ?? (isSameAccount ? stored.authToken : undefined);
      const keySecret = given.twilioApiKeySecret ?? (isSameKey ? stored?.apiKey?.secret : undefined);
      const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
      if (!authToken) refuse('twilioAuthToken', 'Enter the auth token of this account.');
      if (given.twilioApiKeySid && !keySecret) refuse('twilioApiKeySecret', 'Enter the secret of this API key.');
      if (!given.twilioApiKeySid && given.twilioApiKeySecret)
        refuse('twilioApiKeySid', 'Enter the SID of this API key.');
      if (!authToken || context.issues.length > 0) return z.NEVER;
      const credentials: TwilioCredentials = {
        accountSid: given.twilioAccountSid,
        authToken,
        ...(given.twilioApiKeySid && keySecret && { apiKey: { sid: given.twilioApiKeySid, secret: keySecret } }),
        ...(given.twilioMessagingServiceSid && { messagingServiceSid: given.twilioMessagingServiceSid }),
      };
      return succeeding(credentials, stored);
    });
    return readForm(kept, body);
  },
};

/** What the form shows of stored credentials: no secret, not even when it is wrong. */
export function shownCredentials(stored: TwilioCredentials | null): FormView['values'] {
  if (!stored) return {};
  return {
    twilioAccountSid: stored.accountSid,
    twilioApiKeySid: stored.apiKey?.sid ?? '',
    twilioMessagingServiceSid: stored.messagingServiceSid ?? '',
  };
}
