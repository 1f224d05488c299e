import { SimulatedCarrier } from '../../src/modules/messaging/carrier/simulated/simulated-carrier.js';
import { simulatedSignature } from '../../src/modules/messaging/carrier/simulated/simulated-signature.js';
import { SimulatedWebhooks } from '../../src/modules/messaging/carrier/simulated/simulated-webhooks.js';
import { Assent } from '../support/assent.js';
import { carrierThat } from '../support/carrier-at.js';
import { carrierContract, type NetworkMood } from '../support/carrier-contract.js';

const SECRET = 'a secret that this contract alone knows';

carrierContract('simulated', async () => {
  let mood: NetworkMood = 'accepts';
  const assent = await Assent.start({ workers: 0 });
  const line = await assent.stage.line(await assent.stage.account(), '+14155550100');
  const network = await carrierThat(async () => {
    if (mood === 'silence') return new Promise(() => {});
    if (mood === 'busy') return { status: 429, headers: { 'retry-after': '3' } };
    return { status: mood === 'refuses' ? 400 : 200 };
  });
  const post = (what: string, content: object) => {
    const rawBody = Buffer.from(JSON.stringify(content));
    const headers = { 'x-simulated-signature': simulatedSignature(SECRET, rawBody) };
    return { path: `/webhooks/simulated/${what}`, headers, rawBody };
  };
  return {
    assent,
    line,
    carrier: new SimulatedCarrier(assent.em, { simulatedCarrierUrl: network.url, simulator: true }),
    webhooks: new SimulatedWebhooks({ sessionSecret: SECRET }),
    network: {
      mood: (next) => {
        mood = next;
      },
      arrived: () => network.log.map(({ body }) => body),
      goAway: () => network.close(),
    },
    posts: {
      text: (text) => post('messages', { ...text, receivedAt: new Date().toISOString() }),
      receipt: (receipt) => post('receipts', receipt),
    },
    stop: async () => {
      network.close();
      await assent.stop();
    },
  };
});
