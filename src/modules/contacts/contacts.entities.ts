import { Contact } from './contact.entity.js';
import { ContactList } from './lists/contact-list.entity.js';

export const contactsEntities = [Contact, ContactList];
