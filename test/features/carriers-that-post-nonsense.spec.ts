import { simulatedSignature } from '../../src/modules/messaging/carrier/simulated/simulated-signature.js';
import { Assent } from '../support/assent.js';
import type { Line } from '../support/stage.js';

const LINE = '+14155550100';
const ANN = '+14155550111';
const SECRET = 'a secret that is long enough for this test alone';

describe('carriers that post nonsense', () => {
  let assent: Assent;
  let line: Line;

  beforeAll(async () => {
    assent = await Assent.start({ workers: 0, env: { SESSION_SECRET: SECRET } });
    line = await assent.stage.line(await assent.stage.account(), LINE);
  });
  afterAll(() => assent?.stop());

  const posted = async (body: string, path = '/webhooks/simulated/messages', more: RequestInit = {}) => {
    const headers = { 'x-simulated-signature': simulatedSignature(SECRET, Buffer.from(body)) };
    const answer = await fetch(assent.url + path, { method: 'POST', headers, body, ...more });
    return { status: answer.status, answer: (await answer.json()) as object };
  };
  const text = (body: string) =>
    JSON.stringify({ id: `text ${body.length}`, from: ANN, to: LINE, body, receivedAt: new Date() });

  it.each([
    ['what is no JSON', 'STOP', 400],
    ['a text without a sender', JSON.stringify({ id: '1', to: LINE, body: 'STOP' }), 400],
    ['nothing', '', 400],
    ['more than 100 KiB', text('STOP '.repeat(25_000)), 413],
  ])('%s is refused in words', async (_what, body, status) => {
    expect(await posted(body)).toEqual({ status, answer: { error: expect.stringMatching(/\w+/) } });
    expect(await assent.sql('select from messages')).toEqual([]);
  });

  it.each([
    ['/webhooks/nobody/messages', {}],
    ['/webhooks/simulated/elsewhere', {}],
    ['/webhooks/__proto__/messages', {}],
    ['/webhooks/', {}],
    ['/webhooks/simulated/messages', { method: 'GET', body: null }],
  ])('%s with %j is no address', async (path, more) => {
    expect(await posted(text('STOP'), path, more)).toEqual({ status: 404, answer: { error: expect.any(String) } });
  });

  it('a wrong signature is refused, whatever it claims to be', async () => {
    const headers = { 'x-simulated-signature': simulatedSignature(`${SECRET}!`, Buffer.from(text('STOP'))) };
    expect(await posted(text('STOP'), undefined, { headers })).toMatchObject({ status: 403 });
    expect(await assent.sql('select from messages')).toEqual([]);
  });

  it('a text as long as a chapter is kept whole, and what follows on the connection is understood', async () => {
    const chapter = '🙂 every day '.repeat(4_000);
    expect(await posted(text(chapter))).toMatchObject({ status: 200, answer: { result: 'stored' } });
    expect(await assent.sql('select body = $1 as whole from messages', [chapter])).toEqual([{ whole: true }]);
    expect(await posted(text('STOP'))).toMatchObject({ status: 200, answer: { outcome: 'opt_out' } });
    expect(await assent.sql('select status from consents where line_id = $1', [line.id])).toEqual([
      { status: 'opted_out' },
    ]);
  });
});
