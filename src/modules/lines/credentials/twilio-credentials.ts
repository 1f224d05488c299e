/** How a line signs in to Twilio. The auth token also proves that a webhook is Twilio's, so it is always needed. */
export type TwilioCredentials = {
  accountSid: string;
  authToken: string;
  /** The token before, until when webhooks that were signed with it still count, in ms since 1970. */
  former?: { authToken: string; until: number };
  /** Sends with its own key and secret instead of the token. */
  apiKey?: { sid: string; secret: string };
  messagingServiceSid?: string;
};

/** Twilio signs with the old token until the new one is promoted, which a person does after entering it here. */
const FORMER_TOKEN_COUNTS_MS = 60 * 60 * 1000;

/** The new credentials, with what is still needed of the old ones. */
export function succeeding(
  credentials: TwilioCredentials,
  stored: TwilioCredentials | null,
  now = Date.now(),
): TwilioCredentials {
  if (stored?.accountSid !== credentials.accountSid) return credentials;
  if (stored.authToken === credentials.authToken)
    return { ...credentials, ...(stored.former && { former: stored.former }) };
  return { ...credentials, former: { authToken: stored.authToken, until: now + FORMER_TOKEN_COUNTS_MS } };
}

/** With which tokens a webhook of this account may be signed. */
export function tokensOf({ authToken, former }: TwilioCredentials, now = Date.now()): string[] {
  return former && former.until > now ? [authToken, former.authToken] : [authToken];
}
