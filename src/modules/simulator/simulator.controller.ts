import { Body, Controller, Get, Post, Query, Res, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { blankForm, type FormView, refuseForm } from '../../shared/form.js';
import { MobileNumber } from '../../shared/mobile-number.js';
import { type Page, page, type Redirection, showInstead } from '../../shared/web/page.js';
import { NotFound } from '../../shared/web/refusals.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { CustomerTextForm } from './customer-text.form.js';
import { CustomerTexts } from './customer-texts.js';
import { Phones, type SimulatedLine } from './phones.js';
import { type PhoneChoice, screenView, seenMark, simulatorView } from './simulator.view.js';
import { SimulatorOnGuard } from './simulator-on.guard.js';

type Values = Record<string, unknown>;

/** A customer's phone on the screen. */
@Controller('simulator')
@UseGuards(SimulatorOnGuard)
export class SimulatorController {
  constructor(
    private readonly phones: Phones,
    private readonly texts: CustomerTexts,
  ) {}

  @Get()
  show(@CurrentUser() user: SignedInUser, @Query() query: Values): Promise<Page> {
    const { line, number } = query;
    const read =
      typeof number === 'string' && number.trim() !== '' ? MobileNumber.parse(number, user.defaultCountry) : null;
    const form = read && !read.ok ? refuseForm(query, { number: read.reason }) : blankForm({ line, number });
    return this.simulator(user, form, read?.ok ? read.value : null);
  }

  /** The phone's screen alone; nothing (204) while it is as the browser has seen it. */
  @Get('screen')
  async screen(
    @CurrentUser() user: SignedInUser,
    @Query() query: Values,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Page | undefined> {
    const phone = await this.phone(await this.phones.lines(user), query.line, String(query.number));
    if (!phone) throw new NotFound('line');
    if (query.seen === seenMark(phone.texts)) return void response.status(204);
    const model = { screen: screenView(phone.line.id, phone.number, phone.texts, user.timeZone) };
    return page('simulator/_screen', { title: 'Simulator', nav: 'simulator', model, fragment: 'simulator/_screen' });
  }

  @Post('texts')
  async send(@CurrentUser() user: SignedInUser, @Body() body: Values): Promise<Page | Redirection> {
    const form = CustomerTextForm.from(body, user.defaultCountry);
    if (!form.ok) {
      const read = MobileNumber.parse(String(body?.number ?? ''), user.defaultCountry);
      return this.simulator(user, form, read.ok ? read.value : null, 422);
    }
    const line = (await this.phones.lines(user)).find(({ id }) => id === form.value.line);
    if (!line) throw new NotFound('line');
    const { number, body: said } = form.value;
    await this.texts.send({ from: number, to: line.phoneNumber, body: said });
    return showInstead(`/simulator?${new URLSearchParams({ line: String(line.id), number })}`);
  }

  private async simulator(user: SignedInUser, form: FormView, number: string | null, status = 200): Promise<Page> {
    const [lines, contacts] = await Promise.all([this.phones.lines(user), this.phones.someContacts(user, number)]);
    const phone = number ? await this.phone(lines, form.values.line, number) : null;
    const model = simulatorView(lines, contacts, phone, form, user);
    return page('simulator/index', {
      title: 'Simulator',
      nav: 'simulator',
      status,
      model,
      fragment: 'simulator/_phone',
    });
  }

  /** Null when the line isn't one that this user may play. */
  private async phone(lines: SimulatedLine[], lineId: unknown, number: string): Promise<PhoneChoice | null> {
    const line = lines.find(({ id }) => id === Number(lineId));
    return line ? { line, number, texts: await this.phones.screen(line.phoneNumber, number) } : null;
  }
}
