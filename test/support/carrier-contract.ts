import { Clearance } from '../../src/modules/consent/clearance.js';
import { ConsentGuard } from '../../src/modules/consent/consent-guard.js';
import type { Carrier, CarrierPost, CarrierWebhooks } from '../../src/modules/messaging/carrier/carrier.js';
import { type Assent, eventually } from './assent.js';
import type { Line } from './stage.js';

/**
 * How the network behind the carrier treats the next texts; busy: 429, and Retry-After: 3; silence: it takes them and never
 * answers.
 */
export type NetworkMood = 'accepts' | 'refuses' | 'busy' | 'silence';

/** As every carrier here writes its ids. */
const [TEXT_ID, REPORTED_ID] = [`SM${'a'.repeat(32)}`, `SM${'b'.repeat(32)}`];

/** A carrier on a network that the test plays. */
export type CarrierOnStage = {
  assent: Assent;
  line: Line;
  carrier: Carrier;
  webhooks: CarrierWebhooks;
  network: {
    mood(mood: NetworkMood): void;
    /** The bodies that have arrived there, oldest first. */
    arrived(): string[];
    /** Nothing listens there any more. */
    goAway(): void;
  };
  /** Posts as the carrier makes and signs them; a receipt names the carrier's id and ours. */
  posts: {
    text(text: { id: string; from: string; to: string; body: string }): CarrierPost;
    receipt(receipt: { id: string; ref: number; status: 'delivered' | 'failed' }): CarrierPost;
  };
  stop(): Promise<void>;
};

const ANN = '+14155550111';

/** What Assent relies on in every carrier. A new one runs it from a spec of its own: see docs/carriers.md. */
export function carrierContract(name: string, setUp: () => Promise<CarrierOnStage>): void {
  describe(`the carrier “${name}” keeps the contract:`, () => {
    let stage: CarrierOnStage;
    let cleared = 0;

    beforeAll(async () => {
      stage = await setUp();
    });
    afterEach(() => import.meta.jest.restoreAllMocks());
    afterAll(() => stage?.stop());

    /** The guard's own clearance: nothing else can be sent. */
    const clearance = async (body = `Text ${cleared}`): Promise<Clearance> => {
      cleared += 1;
      const { id: lineId, number: from } = stage.line;
      const text = {
        id: cleared,
        lineId,
        from,
        mobileNumber: ANN,
        body,
        origin: 'conversation',
        answersId: null,
      } as const;
      const [judged] = await stage.assent.em.transactional((em) => new ConsentGuard().judge(em, [text]));
      if (!judged?.clearance) throw new Error('The guard did not clear the text.');
      return judged.clearance;
    };
    /** The end of the hand-over's time, at the test's command. */
    const overAtCommand = (): AbortController => {
      const controller = new AbortController();
      import.meta.jest.spyOn(AbortSignal, 'timeout').mockReturnValue(controller.signal);
      return controller;
    };
    const ended = () => new DOMException('The time is over', 'TimeoutError');
    const hasArrived = (body: string) => stage.network.arrived().includes(body);

    it('its two halves go by one name', () => {
      expect([stage.carrier.name, stage.webhooks.name]).toEqual([name, name]);
    });

    it('an accepted text has the carrier’s id, and arrived once', async () => {
      stage.network.mood('accepts');
      expect(await stage.carrier.send(await clearance('Once'))).toEqual({
        result: 'accepted',
        carrierId: expect.stringMatching(/^.{1,100}$/),
      });
      expect(stage.network.arrived().filter((body) => body === 'Once')).toHaveLength(1);
    });

    it('a refusal has a name, a code, a sentence, and says whether to try again', async () => {
      stage.network.mood('refuses');
      expect(await stage.carrier.send(await clearance())).toEqual({
        result: 'refused',
        error: {
          name: expect.stringMatching(/^[a-z_]+$/),
          code: expect.stringMatching(/./),
          sentence: expect.stringMatching(/^[A-Z].*\.$/),
          retryable: expect.any(Boolean),
        },
      });
    });

    it('a carrier that asks to slow down is heard, with how long it asks for', async () => {
      stage.network.mood('busy');
      expect(await stage.carrier.send(await clearance())).toMatchObject({
        result: 'refused',
        error: { name: 'rate_limited', retryable: true },
        retryAfterMs: 3_000,
      });
    });

    it('no answer in time is unknown, for the text may have gone out', async () => {
      stage.network.mood('silence');
      const over = overAtCommand();
      const sending = stage.carrier.send(await clearance('Into the silence'));
      await eventually('it is at the network', async () => hasArrived('Into the silence'));
      over.abort(ended());
      expect(await sending).toEqual({ result: 'unknown', why: expect.stringMatching(/\.$/) });
    });

    it('nothing leaves any more once the hand-over’s time is over', async () => {
      stage.network.mood('accepts');
      overAtCommand().abort(ended());
      expect((await stage.carrier.send(await clearance('Too late'))).result).not.toBe('accepted');
      import.meta.jest.restoreAllMocks();
      await stage.carrier.send(await clearance('In time'));
      expect(hasArrived('In time')).toBe(true);
      expect(hasArrived('Too late')).toBe(false);
    });

    it('a clearance is spent once', async () => {
      stage.network.mood('accepts');
      const once = await clearance('Only once');
      await stage.carrier.send(once);
      await expect(stage.carrier.send(once)).rejects.toThrow('was handed over before');
      expect(stage.network.arrived().filter((body) => body === 'Only once')).toHaveLength(1);
    });

    it('a look-alike of a clearance is refused', async () => {
      const text = { messageId: 1, lineId: stage.line.id, from: stage.line.number, to: ANN, body: 'Forged' };
      const forged = { ...text, expired: false, spend: () => text } as unknown as Clearance;
      await expect(stage.carrier.send(forged)).rejects.toThrow(TypeError);
      await expect(stage.carrier.send(Object.create(Clearance.prototype))).rejects.toThrow(TypeError);
      expect(hasArrived('Forged')).toBe(false);
    });

    const said = () => ({ id: TEXT_ID, from: ANN, to: stage.line.number, body: 'Stop & “think” 👍' });

    it('a customer’s text is read as it was written', async () => {
      const post = stage.posts.text(said());
      expect(await stage.webhooks.verify(post)).not.toBeNull();
      expect(await stage.webhooks.readText(post)).toEqual({
        ok: true,
        value: expect.objectContaining({
          carrierId: TEXT_ID,
          from: ANN,
          to: stage.line.number,
          body: 'Stop & “think” 👍',
          receivedAt: expect.any(Date),
        }),
      });
    });

    it.each(['delivered', 'failed'] as const)('a receipt says that the text is %s, and which it is', async (status) => {
      const post = stage.posts.receipt({ id: REPORTED_ID, ref: 77, status });
      expect(await stage.webhooks.verify(post)).not.toBeNull();
      expect(stage.webhooks.readReceipt(post)).toEqual({
        ok: true,
        value: expect.objectContaining({ carrierId: REPORTED_ID, messageRef: 77, status }),
      });
    });

    it('what is none is no text and no receipt', async () => {
      const nothing = { path: '/', headers: {}, rawBody: Buffer.from('') };
      expect(await stage.webhooks.readText(nothing)).toEqual({ ok: false, why: expect.any(String) });
      expect(stage.webhooks.readReceipt(nothing)).toEqual({ ok: false, why: expect.any(String) });
    });

    it.each<[string, (post: CarrierPost) => CarrierPost]>([
      ['without its headers', (post) => ({ ...post, headers: {} })],
      ['with more in its body', (post) => ({ ...post, rawBody: Buffer.from(`${post.rawBody} `) })],
      [
        'with a changed body',
        (post) => ({ ...post, rawBody: Buffer.from(String(post.rawBody).replace('Stop', 'Star')) }),
      ],
      ['without a body', (post) => ({ ...post, rawBody: Buffer.of() })],
    ])('a post %s is not believed', async (_what, altered) => {
      expect(await stage.webhooks.verify(altered(stage.posts.text(said())))).toBeNull();
    });

    it('signatures of the wrong kind are not believed, and harm nothing', async () => {
      const post = stage.posts.text(said());
      const names = Object.keys(post.headers).filter((header) => header.includes('signature'));
      expect(names).not.toEqual([]);
      for (const forged of ['', 'x', 'x'.repeat(10_000), '\u0000', ['a', 'b'] as unknown as string]) {
        const headers = { ...post.headers, ...Object.fromEntries(names.map((header) => [header, forged])) };
        expect(await stage.webhooks.verify({ ...post, headers })).toBeNull();
      }
    });

    it('its answer has a type', () => {
      expect(stage.webhooks.answer({ result: 'stored' })).toEqual({
        type: expect.stringMatching(/^[a-z]+\/[a-z]+$/),
        body: expect.any(String),
      });
    });

    it('a carrier that can’t be reached has not had the text, for sure', async () => {
      stage.network.goAway();
      expect(await stage.carrier.send(await clearance())).toEqual({
        result: 'not_reached',
        why: expect.stringMatching(/\.$/),
      });
    });
  });
}
