import type { EntityManager } from '@mikro-orm/postgresql';
import { ConfigError, readDatabaseUrl } from './config.js';
import { tryKeywords } from './keywords-try.js';
import { defaultResponders } from './modules/keywords/default-responders.js';
import type { Responder } from './modules/keywords/matcher.js';

/** What bin/assent can do; each command returns its exit code. */
const COMMANDS: Record<string, { usage: string; run(args: string[]): Promise<number> }> = {
  why: { usage: 'why MESSAGE_ID  says in one sentence why a text was or was not sent', run: why },
  'ledger:verify': {
    usage: `ledger:verify [HEAD]
                  recomputes the consent ledger and names the first row that is wrong; HEAD, printed by an earlier
                  run, must still be in it`,
    run: verify,
  },
  'keywords:try': {
    usage:
      'keywords:try [--line ID_OR_NUMBER]  says what texts would do: a JSON string a line in, a JSON object a line out',
    run: keywords,
  },
  'texts:unplaced': {
    usage: 'texts:unplaced  lists the texts that can be nobody’s: a JSON object a line, oldest first',
    run: unplaced,
  },
};

async function main([command = '', ...args]: string[]): Promise<number> {
  const chosen = COMMANDS[command];
  if (chosen) return chosen.run(args);
  const usages = Object.values(COMMANDS).map(({ usage }) => `  ${usage}`);
  console.error(`bin/assent COMMAND\n${usages.join('\n')}`);
  return 2;
}

async function why([id = '']: string[]): Promise<number> {
  const { MessageStories } = await import('./modules/messaging/message-stories.js');
  const { storyOf } = await import('./modules/messaging/why.js');
  return withDatabase(async (em) => {
    const story = /^[1-9]\d{0,15}$/.test(id) ? await new MessageStories(em).find(Number(id)) : null;
    if (!story) {
      console.error(`There is no text out with the id ${id || '(none given)'}: the page of a message shows its id.`);
      return 1;
    }
    console.log(storyOf(story, story.timeZone));
    return 0;
  });
}

async function verify([notedHead]: string[]): Promise<number> {
  const { LedgerVerification } = await import('./modules/consent/ledger-verification.js');
  const found = await withDatabase((em) => new LedgerVerification(em).run(notedHead));
  console.log(`${found.events} events, ${found.seals} seals, ${found.unsealed} events not sealed yet`);
  console.log(
    `${found.pairs} statuses, ${found.clearances} clearances, ${found.unsettledAcknowledgements} unsettled acknowledgements`,
  );
  console.log(`head ${found.head || '(nothing sealed yet)'}`);
  for (const fault of found.faults) console.log(fault);
  console.log(found.faults.length === 0 ? 'The ledger holds.' : 'The ledger does not hold.');
  return found.faults.length === 0 ? 0 : 1;
}

async function unplaced(): Promise<number> {
  const { UnplacedTexts } = await import('./modules/inbound/unplaced/unplaced-texts.js');
  return withDatabase(async (em) => {
    const texts = new UnplacedTexts(em);
    for (let page = await texts.nobodys(0); page.length > 0; page = await texts.nobodys(page.at(-1)?.id ?? 0)) {
      for (const text of page) console.log(JSON.stringify(text));
    }
    return 0;
  });
}

async function keywords(args: string[]): Promise<number> {
  const [option, line] = args;
  if (args.length > 2 || (option !== undefined && option !== '--line') || (option && !line)) {
    console.error('Usage: bin/assent keywords:try [--line ID_OR_NUMBER]');
    return 2;
  }
  const responders = line ? await respondersOn(line) : defaultResponders('Assent').map((one, id) => ({ ...one, id }));
  if (!responders) {
    console.error(`There is no line with the id or number ${line}.`);
    return 1;
  }
  // Whoever reads the answers may have seen enough.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  return tryKeywords(responders, { input: process.stdin, output: process.stdout, complaints: process.stderr });
}

async function respondersOn(line: string): Promise<Responder[] | null> {
  const { Responders } = await import('./modules/keywords/responders.js');
  return withDatabase((em) => new Responders().activeOn(em, line));
}

/** Loaded only by who needs it: a text can be tried without a database, and at once. */
async function withDatabase<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
  const { MikroORM } = await import('@mikro-orm/postgresql');
  const { ormOptions } = await import('./shared/database/orm-options.js');
  const orm = await MikroORM.init(ormOptions(readDatabaseUrl(process.env), 2));
  try {
    return await work(orm.em.fork());
  } finally {
    await orm.close(true);
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(error instanceof ConfigError ? error.message : `It could not be done: ${error.message}`);
    process.exitCode = 1;
  },
);
