import { Module } from '@nestjs/common';
import { HomeController } from './home.controller.js';
import { accountsEntities } from './modules/accounts/accounts.entities.js';
import { AccountsModule } from './modules/accounts/accounts.module.js';
import { BlastsModule } from './modules/blasts/blasts.module.js';
import { ConsentPagesModule } from './modules/consent/consent-pages.module.js';
import { contactsEntities } from './modules/contacts/contacts.entities.js';
import { ContactsModule } from './modules/contacts/contacts.module.js';
import { ConversationsModule } from './modules/conversations/conversations.module.js';
import { ImportsModule } from './modules/imports/imports.module.js';
import { InboundModule } from './modules/inbound/inbound.module.js';
import { KeywordsPagesModule } from './modules/keywords/keywords-pages.module.js';
import { linesEntities } from './modules/lines/lines.entities.js';
import { LinesModule } from './modules/lines/lines.module.js';
import { MessagesPagesModule } from './modules/messaging/messages-pages.module.js';
import { ReportingModule } from './modules/reporting/reporting.module.js';
import { SimulatorModule } from './modules/simulator/simulator.module.js';
import { ConfigModule } from './shared/config.module.js';
import { DatabaseModule } from './shared/database/database.module.js';
import { LiveUpdatesModule } from './shared/live-updates/live-updates.module.js';
import { QueuesModule } from './shared/queues.module.js';
import { RedisModule } from './shared/redis.module.js';
import { WebModule } from './shared/web/web.module.js';

/** The web process: every page and webhook, and no background work. */
@Module({
  imports: [
    ConfigModule,
    DatabaseModule.for([...accountsEntities, ...linesEntities, ...contactsEntities]),
    RedisModule,
    LiveUpdatesModule,
    QueuesModule,
    WebModule,
    AccountsModule,
    LinesModule,
    ContactsModule,
    KeywordsPagesModule,
    ConsentPagesModule,
    MessagesPagesModule,
    InboundModule,
    BlastsModule,
    ReportingModule,
    ConversationsModule,
    SimulatorModule,
    ImportsModule,
  ],
  controllers: [HomeController],
})
export class AppModule {}
