import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/contacts.module.js';
import { KeywordsModule } from '../keywords/keywords.module.js';
import { ConsentModule } from './consent.module.js';
import { StaffConsentChanges } from './contact-consent.changes.js';
import { ContactConsentController } from './contact-consent.controller.js';
import { OptInListsController } from './opt-in-lists.controller.js';

/** The pages about consent; only in the web process. */
@Module({
  imports: [ConsentModule, ContactsModule, KeywordsModule],
  controllers: [ContactConsentController, OptInListsController],
  providers: [StaffConsentChanges],
})
export class ConsentPagesModule {}
