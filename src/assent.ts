import { type EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { ConfigError, readDatabaseUrl } from './config.js';
import { LedgerVerification } from './modules/consent/ledger-verification.js';
import { MessageStories } from './modules/messaging/message-stories.js';
import { storyOf } from './modules/messaging/why.js';
import { ormOptions } from './shared/database/orm-options.js';

/** What bin/assent can do; each command returns its exit code. */
const COMMANDS: Record<string, { usage: string; run(em: EntityManager, args: string[]): Promise<number> }> = {
  why: { usage: 'why MESSAGE_ID  says in one sentence why a text was or was not sent', run: why },
  'ledger:verify': {
    usage: `ledger:verify [HEAD]
                  recomputes the consent ledger and names the first row that is wrong; HEAD, printed by an earlier
                  run, must still be in it`,
    run: verify,
  },
};

async function main([command = '', ...args]: string[]): Promise<number> {
  const chosen = COMMANDS[command];
  if (!chosen) {
    console.error(
      `bin/assent COMMAND\n${Object.values(COMMANDS)
        .map(({ usage }) => `  ${usage}`)
        .join('\n')}`,
    );
    return 2;
  }
  const orm = await MikroORM.init(ormOptions(readDatabaseUrl(process.env), 2));
  try {
    return await chosen.run(orm.em.fork(), args);
  } finally {
    await orm.close(true);
  }
}

async function why(em: EntityManager, [id = '']: string[]): Promise<number> {
  const story = /^[1-9]\d{0,15}$/.test(id) ? await new MessageStories(em).find(Number(id)) : null;
  if (!story) {
    console.error(`There is no text out with the id ${id || '(none given)'}: the page of a message shows its id.`);
    return 1;
  }
  console.log(storyOf(story, story.timeZone));
  return 0;
}

async function verify(em: EntityManager, [notedHead]: string[]): Promise<number> {
  const found = await new LedgerVerification(em).run(notedHead);
  console.log(`${found.events} events, ${found.seals} seals, ${found.unsealed} events not sealed yet`);
  console.log(
    `${found.pairs} statuses, ${found.clearances} clearances, ${found.unsettledAcknowledgements} unsettled acknowledgements`,
  );
  console.log(`head ${found.head || '(nothing sealed yet)'}`);
  for (const fault of found.faults) console.log(fault);
  console.log(found.faults.length === 0 ? 'The ledger holds.' : 'The ledger does not hold.');
  return found.faults.length === 0 ? 0 : 1;
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
