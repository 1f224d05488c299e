import { Module } from '@nestjs/common';
import { HomeController } from './home.controller.js';
import { accountsEntities } from './modules/accounts/accounts.entities.js';
import { AccountsModule } from './modules/accounts/accounts.module.js';
import { InboundModule } from './modules/inbound/inbound.module.js';
import { linesEntities } from './modules/lines/lines.entities.js';
import { LinesModule } from './modules/lines/lines.module.js';
import { ConfigModule } from './shared/config.module.js';
import { DatabaseModule } from './shared/database/database.module.js';
import { LiveUpdatesModule } from './shared/live-updates/live-updates.module.js';
import { QueuesModule } from './shared/queues.module.js';
import { RedisModule } from './shared/redis.module.js';
import { WebModule } from './shared/web/web.module.js';

/** The web process: every page and webhook, and no background work. */
@Module({
  imports: [ConfigModule, DatabaseModule.for([...accountsEntities, ...linesEntities]), RedisModule, LiveUpdatesModule, QueuesModule, WebModule, AccountsModule, LinesModule, InboundModule],
  controllers: [HomeController],
})
export class AppModule {}
