import { EntityManager } from '@mikro-orm/postgresql';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { type Flash, type Page, page, type Redirection, showInstead } from '../../shared/web/page.js';
import { NotFound } from '../../shared/web/refusals.js';
import { BigRowId } from '../../shared/web/row-id.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import type { Contact } from '../contacts/contact.entity.js';
import { contactName } from '../contacts/contact-name.js';
import { Contacts } from '../contacts/contacts.js';
import { Responders } from '../keywords/responders.js';
import type { ConsentOutcome } from './consent-change.js';
import { type GivenStatus, statusName } from './consent-status.js';
import { StaffConsentChanges } from './contact-consent.changes.js';
import { OptInForm, OptOutForm } from './contact-consent.form.js';
import { consentByLine, consentHistory } from './contact-consent.query.js';
import { contactConsent, type RefusedLine } from './contact-consent.view.js';

/** The consent of a contact on every line, its history, and what staff may do about it. */
@Controller('contacts/:id')
export class ContactConsentController {
  constructor(
    private readonly em: EntityManager,
    private readonly contacts: Contacts,
    private readonly changes: StaffConsentChanges,
    private readonly responders: Responders,
  ) {}

  @Get('consent')
  async show(
    @CurrentUser() user: SignedInUser,
    @Param('id', BigRowId) id: number,
    @Query('line') line: unknown,
  ): Promise<Page> {
    return this.consentPage(user, await this.find(user, id), Number(line) || null);
  }

  @Post('opt-outs')
  async optOut(
    @CurrentUser() user: SignedInUser,
    @Param('id', BigRowId) id: number,
    @Body() body: unknown,
  ): Promise<Page | Redirection> {
    return this.change(user, await this.find(user, id), 'opted_out', OptOutForm.from(body), body);
  }

  @Post('opt-ins')
  async optIn(
    @CurrentUser() user: SignedInUser,
    @Param('id', BigRowId) id: number,
    @Body() body: unknown,
  ): Promise<Page | Redirection> {
    return this.change(user, await this.find(user, id), 'opted_in', OptInForm.from(body), body);
  }

  private async change(
    user: SignedInUser,
    contact: Contact,
    status: GivenStatus,
    form: ReturnType<typeof OptInForm.from>,
    body: unknown,
  ): Promise<Page | Redirection> {
    const lineId = Number((body as { lineId?: unknown } | null)?.lineId);
    if (!user.lineIds.includes(lineId)) throw new NotFound('line');
    if (!form.ok) return this.consentPage(user, contact, lineId, { lineId, form });
    const { outcome } = await this.changes.record(user, {
      lineId,
      mobileNumber: contact.mobileNumber,
      status,
      note: form.value.note,
    });
    const name = contactName(contact, user.defaultCountry);
    return showInstead(`/contacts/${contact.id}/consent?line=${lineId}`, sentenceOf(outcome, name, status));
  }

  private async find(user: SignedInUser, id: number): Promise<Contact> {
    const contact = await this.contacts.find(this.em, user.accountId, id);
    if (!contact) throw new NotFound('contact');
    return contact;
  }

  private async consentPage(
    user: SignedInUser,
    contact: Contact,
    openLine: number | null,
    refused?: RefusedLine,
  ): Promise<Page> {
    const lines = await consentByLine(this.em, contact.mobileNumber, user.lineIds);
    const events = await consentHistory(this.em, contact.mobileNumber, user.lineIds);
    const keywords = await this.responders.optInKeywordsOn(this.em, user.lineIds);
    const model = contactConsent(contact, lines, events, keywords, user.defaultCountry, openLine, refused);
    return page('consent/contact', {
      title: `Consent of ${model.name}`,
      nav: 'contacts',
      model,
      fragment: 'consent/_contact',
      status: refused ? 422 : 200,
    });
  }
}

function sentenceOf(outcome: ConsentOutcome, name: string, status: GivenStatus): Flash {
  if (outcome === 'changed') return { kind: 'done', text: `${name} is ${statusName(status)} now.` };
  if (outcome === 'unchanged') return { kind: 'done', text: `${name} was ${statusName(status)} already.` };
  return {
    kind: 'problem',
    text: `${name} opted out. Only they can lift it, by texting an opt-in keyword to the line.`,
  };
}
