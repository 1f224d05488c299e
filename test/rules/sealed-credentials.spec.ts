import { Sealing } from '../../src/modules/lines/credentials/sealed.js';
import { succeeding, tokensOf } from '../../src/modules/lines/credentials/twilio-credentials.js';

const KEY = 'a key that only this rule knows, long enough';
const TEXT = '{"authToken":"right-token"}';

describe('sealed credentials', () => {
  const sealing = new Sealing(KEY);
  const sealed = sealing.seal(TEXT, 'line 1');

  it('are opened with the same key, for the same line', () => {
    expect(new Sealing(KEY).open(sealed, 'line 1')).toBe(TEXT);
  });

  it('show nothing, and never look the same twice', () => {
    expect(sealed.toString('latin1')).not.toContain('right-token');
    expect(sealing.seal(TEXT, 'line 1').equals(sealed)).toBe(false);
  });

  it('are not opened with another key, or as another line’s', () => {
    expect(new Sealing(`${KEY}!`).open(sealed, 'line 1')).toBeNull();
    expect(sealing.open(sealed, 'line 2')).toBeNull();
  });

  it('are not opened when a single bit was altered, or some are missing', () => {
    for (let at = 0; at < sealed.length; at += 1) {
      const altered = Buffer.from(sealed);
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(sealing.open(altered, 'line 1')).toBeNull();
      expect(sealing.open(sealed.subarray(0, at), 'line 1')).toBeNull();
    }
  });
});

describe('a token that is replaced', () => {
  const account = { accountSid: `AC${'1'.repeat(32)}` };
  const old = { ...account, authToken: 'the-old-token-00' };
  const next = { ...account, authToken: 'the-new-token-00' };
  const NOW = Date.UTC(2026, 10, 25);
  const MINUTE = 60_000;

  it('still proves for an hour that a call is Twilio’s', () => {
    const replaced = succeeding(next, old, NOW);
    expect(tokensOf(replaced, NOW + 59 * MINUTE)).toEqual(['the-new-token-00', 'the-old-token-00']);
    expect(tokensOf(replaced, NOW + 61 * MINUTE)).toEqual(['the-new-token-00']);
  });

  it('counts no longer because something else was changed', () => {
    const replaced = succeeding(next, old, NOW);
    expect(succeeding({ ...next, messagingServiceSid: 'MG1' }, replaced, NOW + 30 * MINUTE).former).toEqual(
      replaced.former,
    );
  });

  it('proves nothing once the line is in another account', () => {
    expect(succeeding({ ...next, accountSid: `AC${'2'.repeat(32)}` }, old, NOW)).not.toHaveProperty('former');
  });
});
