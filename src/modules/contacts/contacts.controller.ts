import { EntityManager } from '@mikro-orm/postgresql';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { readIdCursor } from '../../shared/cursor-page.js';
import { blankForm, type FormView, refuseForm } from '../../shared/form.js';
import { timeZoneChoices, timeZoneName } from '../../shared/time-zones.js';
import { goTo, type Page, page, type Redirection } from '../../shared/web/page.js';
import { NotFound } from '../../shared/web/refusals.js';
import { BigRowId } from '../../shared/web/row-id.js';
import { searchText } from '../../shared/web/search-text.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import type { Contact } from './contact.entity.js';
import { ContactForm, NewContactForm } from './contact.form.js';
import { contactTable } from './contact-list.view.js';
import { contactName } from './contact-name.js';
import { searchContacts } from './contact-search.js';
import { Contacts } from './contacts.js';
import { writeCustomFields } from './custom-fields.js';

/** The contacts of the account: search, add, edit, delete. */
@Controller('contacts')
export class ContactsController {
  constructor(
    private readonly em: EntityManager,
    private readonly contacts: Contacts,
  ) {}

  @Get()
  async index(
    @CurrentUser() user: SignedInUser,
    @Query('q') q: unknown,
    @Query('after') after: unknown,
  ): Promise<Page> {
    const typed = searchText(q);
    const cursor = readIdCursor(after);
    const found = await searchContacts(this.em, user.accountId, user.defaultCountry, typed, cursor);
    const model = contactTable(found, typed, cursor === null ? null : String(after), user.defaultCountry);
    return page('contacts/index', { title: 'Contacts', nav: 'contacts', model, fragment: 'contacts/_table' });
  }

  @Get('new')
  new(@Query('mobileNumber') mobileNumber: unknown): Page {
    return newPage(blankForm(typeof mobileNumber === 'string' ? { mobileNumber } : {}));
  }

  @Post()
  async create(@CurrentUser() user: SignedInUser, @Body() body: unknown): Promise<Page | Redirection> {
    const form = NewContactForm.from(body, user.defaultCountry);
    if (!form.ok) return newPage(form, 422);
    const { result, contact } = await this.contacts.add(this.em, user.accountId, form.value);
    const name = contactName(contact, user.defaultCountry);
    if (result === 'exists')
      return newPage(refuseForm(body, { mobileNumber: `${name} has this number already.` }), 422);
    return goTo(
      '/contacts',
      result === 'added' ? `${name} was added.` : `${name} is back, with the consent they had before.`,
    );
  }

  @Get(':id/edit')
  async edit(@CurrentUser() user: SignedInUser, @Param('id', BigRowId) id: number): Promise<Page> {
    const contact = await this.find(user, id);
    const { firstName, lastName, email, timeZone, customFields } = contact;
    return editPage(
      user,
      contact,
      blankForm({ firstName, lastName, email, timeZone, customFields: writeCustomFields(customFields) }),
    );
  }

  @Post(':id')
  async update(
    @CurrentUser() user: SignedInUser,
    @Param('id', BigRowId) id: number,
    @Body() body: unknown,
  ): Promise<Page | Redirection> {
    const contact = await this.find(user, id);
    const form = ContactForm.from(body);
    if (!form.ok) return editPage(user, contact, form, 422);
    this.em.assign(contact, form.value, { mergeObjectProperties: false });
    await this.em.flush();
    return goTo('/contacts', `${contactName(contact, user.defaultCountry)} was saved.`);
  }

  @Post(':id/deletion')
  async delete(@CurrentUser() user: SignedInUser, @Param('id', BigRowId) id: number): Promise<Redirection> {
    const contact = await this.find(user, id);
    await this.contacts.delete(this.em, contact);
    return goTo(
      '/contacts',
      `${contactName(contact, user.defaultCountry)} was deleted. Opt-outs of the number stay in force.`,
    );
  }

  private async find(user: SignedInUser, id: number): Promise<Contact> {
    const contact = await this.contacts.find(this.em, user.accountId, id);
    if (!contact) throw new NotFound('contact');
    return contact;
  }
}

function newPage(form: FormView, status = 200): Page {
  return page('contacts/new', {
    title: 'New contact',
    nav: 'contacts',
    status,
    model: { form, timeZones: timeZoneChoices },
  });
}

function editPage(user: SignedInUser, contact: Contact, form: FormView, status = 200): Page {
  const name = contactName(contact, user.defaultCountry);
  return page('contacts/edit', {
    title: name,
    nav: 'contacts',
    status,
    model: {
      id: contact.id,
      name,
      mobileNumber: contact.mobileNumber,
      timeZone: contact.timeZone ? timeZoneName(contact.timeZone) : '',
      timeZones: timeZoneChoices,
      form,
    },
  });
}
