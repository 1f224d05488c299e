import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';
import { MikroORM } from '@mikro-orm/postgresql';
import type * as Clearances from '../../src/modules/consent/clearance.ts';
import type * as Guards from '../../src/modules/consent/consent-guard.ts';
import type * as Carriers from '../../src/modules/messaging/carrier/simulated/simulated-carrier.ts';
import type * as Networks from '../../src/modules/messaging/carrier/simulated/simulated-network.ts';
import type * as Options from '../../src/shared/database/orm-options.ts';

type Given = { lineId: number; from: string; optedOut: string; notDefined: string };

/**
 * Someone inside the process, with the built modules at hand, who tries to text a customer that opted out. Arguments:
 * the build, the database, the carrier's address, and as JSON the line and both numbers. Prints what came of each try.
 */
const [dist = '', databaseUrl = '', carrierUrl = '', given = '{}'] = process.argv.slice(2);
const { lineId, from, optedOut, notDefined } = JSON.parse(given) as Given;
const built = (file: string) => import(join(dist, 'src', file));

const { ormOptions }: typeof Options = await built('shared/database/orm-options.js');
const { ConsentGuard }: typeof Guards = await built('modules/consent/consent-guard.js');
const { Clearance }: typeof Clearances = await built('modules/consent/clearance.js');
await built('modules/messaging/claims.js');
const { SimulatedCarrier }: typeof Carriers = await built('modules/messaging/carrier/simulated/simulated-carrier.js');
const { HttpNetwork }: typeof Networks = await built('modules/messaging/carrier/simulated/simulated-network.js');

type Clearance = Clearances.Clearance;
const orm = await MikroORM.init(ormOptions(databaseUrl, 2));
const carrier = new SimulatedCarrier(orm.em, { simulatedCarrierUrl: carrierUrl, simulator: false });
const guard = new ConsentGuard();
const cleared = { messageId: 1, lineId, from, to: optedOut, body: 'Forged' };
const asked = (mobileNumber: string, origin = 'conversation') =>
  ({ id: 1, lineId, from, mobileNumber, body: 'Asked', origin, answersId: null }) as Guards.OutgoingText;
const judged = (mobileNumber: string) => orm.em.fork().transactional((em) => guard.judge(em, [asked(mobileNumber)]));

/** One that was honestly made, and the one text that arrives. */
const [real] = await judged(notDefined);
const honest = real?.clearance as Clearance;
const spare = (await judged(notDefined))[0]?.clearance as Clearance;
const mint = (of: unknown) => of as new (...args: unknown[]) => Clearance;

/** What it would need to know of the pair. */
const LIES = [{ id: 1, status: 'opted_in', eventId: null, answersOptOut: true, answersHelp: true }];
const liar = { isInTransaction: () => true, getKysely: () => ({ executeQuery: async () => ({ rows: LIES }) }) };
const lied = async (em: unknown) => {
  const [told] = await guard.judge(em as never, [asked(optedOut)]);
  return carrier.send(told?.clearance as Clearance);
};

/** The same for a whole claim of Blasts. */
const CLAIMED = [{ ...cleared, id: 1, mobileNumber: optedOut, status: 'opted_in', outcome: 'sending' }];
const claimLiar = {
  getConnection: () => ({ getNativeClient: async () => ({ query: async () => ({ rows: CLAIMED }) }) }),
};
const liedOfBlasts = async (em: unknown) => {
  const [told] = await guard.judgeInOne(em as never, [lineId, 1, 1, '{}']);
  return carrier.send(told?.clearance as Clearance);
};
const CLAIM_IN_OTHER_WORDS = {
  taken: `select 1 as id, ${lineId} as line_id, '${optedOut}' as mobile_number, 'Forged' as body`,
  recorded: `select 1 as id, 'sending' as outcome`,
};

const TRIES: Record<string, () => unknown> = {
  'a JSON clone': () => carrier.send(JSON.parse(JSON.stringify({ ...honest, ...cleared }))),
  'a structured clone': () => carrier.send(structuredClone(spare)),
  'an object of its prototype': () => carrier.send(Object.assign(Object.create(Clearance.prototype), cleared)),
  'its prototype given to another': () => carrier.send(Object.setPrototypeOf({ ...cleared }, spare)),
  'a proxy of one that was made for somebody else': () =>
    carrier.send(new Proxy(spare, { get: (_, name) => Reflect.get(cleared, name) })),
  'one that was written on': () => carrier.send(Object.assign(spare, { to: optedOut })),
  'new': () => carrier.send(new (mint(Clearance))(cleared)),
  'new, with a key': () => carrier.send(new (mint(Clearance))(Symbol(), cleared)),
  'Reflect.construct': () => carrier.send(Reflect.construct(Clearance as never, [cleared])),
  'a subclass': () => carrier.send(new (class Forged extends mint(Clearance) {})(cleared)),
  'a subclass that constructs nothing': () => {
    const Forged = class {};
    Object.setPrototypeOf(Forged, Clearance);
    Object.setPrototypeOf(Forged.prototype, Clearance.prototype);
    return carrier.send(Object.assign(new Forged(), cleared) as unknown as Clearance);
  },
  'the mint again': () => carrier.send(Clearance.takeMint()(cleared, performance.now())),
  'spending one twice': async () => {
    await carrier.send(honest);
    await carrier.send(honest);
  },
  'another context': () => carrier.send(runInNewContext('new C(t)', { C: Clearance, t: cleared })),
  'a look-alike from another context': () =>
    carrier.send(runInNewContext('new (class Clearance { #text = t; #spent = false })()', { t: cleared })),
  'the clearances loaded twice': async () => {
    const second: typeof Clearances = await built('modules/consent/clearance.js?x');
    return carrier.send(second.Clearance.takeMint()(cleared, performance.now()) as Clearance);
  },
  'the guard loaded twice': () => built('modules/consent/consent-guard.js?x'),
  'the network loaded twice': async () => {
    const second: typeof Networks = await built('modules/messaging/carrier/simulated/simulated-network.js?x');
    return new second.HttpNetwork(carrierUrl, 1).take(cleared as never);
  },
  'the network behind the carrier': () => new HttpNetwork(carrierUrl, 1).take(cleared as never),
  'a network with what it needs': () =>
    new HttpNetwork(carrierUrl, 1).take({ ...cleared, over: AbortSignal.timeout(1_000) } as never),
  'a clearance whose spending was replaced': () => {
    Object.defineProperty(spare, 'expired', { value: false });
    return carrier.send(Object.create(spare));
  },
  'an entity manager that lies': () => lied(liar),
  'one that lies with the right prototype': () =>
    lied(Object.assign(Object.create(Object.getPrototypeOf(orm.em)), liar)),
  'a real one that was taught to lie': () => lied(Object.assign(orm.em.fork(), liar)),
  'a proxy of a real one': () =>
    orm.em
      .fork()
      .transactional((em) =>
        lied(new Proxy(em, { get: (of, name) => Reflect.get(liar, name) ?? Reflect.get(of, name, of) })),
      ),
  'a real one outside a transaction': () => lied(orm.em.fork()),
  'a claim of Blasts that lies': () => liedOfBlasts(claimLiar),
  'a claim of Blasts by a real one that was taught to lie': () => liedOfBlasts(Object.assign(orm.em.fork(), claimLiar)),
  'a claim of Blasts in other words': () => {
    ConsentGuard.claimBlastsBy(CLAIM_IN_OTHER_WORDS);
    return liedOfBlasts(orm.em.fork());
  },
  'asking honestly': async () => carrier.send((await judged(optedOut))[0]?.clearance as Clearance),
  'a clearance that has waited': async () => {
    const waiting = (await judged(notDefined))[0]?.clearance as Clearance;
    while (!waiting.expired) await sleep(50);
    return carrier.send(waiting);
  },
};

const came: Record<string, string> = {};
for (const [what, attempt] of Object.entries(TRIES)) {
  try {
    await attempt();
    came[what] = 'done';
  } catch (error) {
    came[what] = String(error);
  }
}
process.stdout.write(JSON.stringify(came));
await orm.close(true);
process.exit(0);
