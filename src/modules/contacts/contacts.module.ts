import { Module } from '@nestjs/common';
import { ContactsController } from './contacts.controller.js';
import { Contacts } from './contacts.js';
import { ContactListsController } from './lists/contact-lists.controller.js';
import { ListMembersController } from './lists/list-members.controller.js';

/** Contacts and the lists that staff make of them. */
@Module({
  controllers: [ContactsController, ContactListsController, ListMembersController],
  providers: [Contacts],
  exports: [Contacts],
})
export class ContactsModule {}
