import 'reflect-metadata';
import { EntityManager } from '@mikro-orm/postgresql';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigError, readConfig } from './config.js';
import { DemoAccount } from './demo/demo-account.js';
import { DemoTalks } from './demo/demo-talks.js';
import { practice } from './demo/practice.js';
import { accountsEntities } from './modules/accounts/accounts.entities.js';
import { ConsentModule } from './modules/consent/consent.module.js';
import { ConversationsModule } from './modules/conversations/conversations.module.js';
import { KeywordsModule } from './modules/keywords/keywords.module.js';
import { linesEntities } from './modules/lines/lines.entities.js';
import { LinesModule } from './modules/lines/lines.module.js';
import { SimulatorModule } from './modules/simulator/simulator.module.js';
import { ConfigModule } from './shared/config.module.js';
import { DatabaseModule } from './shared/database/database.module.js';
import { query } from './shared/database/query.js';
import { LiveUpdatesModule } from './shared/live-updates/live-updates.module.js';
import { QueuesModule } from './shared/queues.module.js';
import { RedisModule } from './shared/redis.module.js';

@Module({
  imports: [
    ConfigModule,
    DatabaseModule.for([...accountsEntities, ...linesEntities]),
    RedisModule,
    LiveUpdatesModule,
    QueuesModule,
    LinesModule,
    ConsentModule,
    KeywordsModule,
    ConversationsModule,
    SimulatorModule,
  ],
  providers: [DemoAccount, DemoTalks],
})
class DemoModule {}

type Told = { email?: string; created: boolean };

/** Fills an empty Assent with a practice that doesn't exist, and says how to sign in; leaves any other as it is. */
async function demo(): Promise<void> {
  readConfig(process.env);
  const password = process.env.DEMO_PASSWORD ?? '';
  if (password.length < 8) throw new ConfigError('DEMO_PASSWORD must be set to at least 8 characters.');
  const app = await NestFactory.createApplicationContext(DemoModule, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  try {
    console.log(JSON.stringify(await fill(app, password)));
  } finally {
    await app.close();
  }
}

async function fill(app: INestApplicationContext, password: string): Promise<Told> {
  const created = await app.get(DemoAccount).create(password);
  if (created) {
    await app.get(DemoTalks).hold(created);
    return { email: practice.admin.email, created: true };
  }
  const ours = await query(app.get(EntityManager).fork(), 'select from users where email = $1', [practice.admin.email]);
  return { ...(ours.length > 0 && { email: practice.admin.email }), created: false };
}

demo().catch((error: Error) => {
  console.error(error instanceof ConfigError ? error.message : `The demo data could not be made: ${error.stack}`);
  process.exit(1);
});
