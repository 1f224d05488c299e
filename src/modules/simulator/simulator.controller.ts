import { Body, Controller, Get, Post, Query, Res, UseGuards } from '@nestjs/common';
import type { Response } from 'express';
import { DateTime } from 'luxon';
import { blankForm, refuseForm } from '../../shared/form.js';
import { MobileNumber } from '../../shared/mobile-number.js';
import { goTo, type Page, page, type Redirection, showInstead } from '../../shared/web/page.js';
import { CurrentUser, type SignedInUser } from '../../shared/web/signed-in-user.js';
import { CustomerTextForm } from './customer-text.form.js';
import { CustomerTexts } from './customer-texts.js';
import { screenView, seenMark } from './phone-screen.view.js';
import { PhoneSwitchesForm } from './phone-switches.form.js';
import { SimulatorOnGuard } from './simulator-on.guard.js';
import { SimulatorPage } from './simulator-page.js';
import { Switchboard } from './switchboard.js';

type Values = Record<string, unknown>;

/** A customer's phone on the screen. */
@Controller('simulator')
@UseGuards(SimulatorOnGuard)
export class SimulatorController {
  constructor(
    private readonly pages: SimulatorPage,
    private readonly texts: CustomerTexts,
    private readonly switchboard: Switchboard,
  ) {}

  @Get()
  show(@CurrentUser() user: SignedInUser, @Query() query: Values): Promise<Page> {
    const { line, number } = query;
    const read =
      typeof number === 'string' && number.trim() !== '' ? MobileNumber.parse(number, user.defaultCountry) : null;
    const form = read && !read.ok ? refuseForm(query, { number: read.reason }) : blankForm({ line, number });
    return this.pages.show(user, form, read?.ok ? read.value : null);
  }

  /** The phone's screen alone; nothing (204) while it is as the browser has seen it. */
  @Get('screen')
  async screen(
    @CurrentUser() user: SignedInUser,
    @Query() query: Values,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Page | undefined> {
    const line = await this.pages.line(user, Number(query.line));
    const number = String(query.number);
    const texts = await this.pages.texts(line, number);
    if (query.seen === seenMark(texts)) return void response.status(204);
    const model = { screen: screenView(line.id, number, texts, user.timeZone, DateTime.now()) };
    return page('simulator/_screen', { title: 'Simulator', nav: 'simulator', model, fragment: 'simulator/_screen' });
  }

  /** The phones to choose from alone; nothing (204) while they are as the browser has seen them. */
  @Get('phones')
  async list(
    @CurrentUser() user: SignedInUser,
    @Query() query: Values,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Page | undefined> {
    const phones = await this.pages.list(user, query);
    if (!phones) return void response.status(204);
    const model = { phones };
    return page('simulator/_phones', { title: 'Simulator', nav: 'simulator', model, fragment: 'simulator/_phones' });
  }

  @Post('texts')
  async send(@CurrentUser() user: SignedInUser, @Body() body: Values): Promise<Page | Redirection> {
    const form = CustomerTextForm.from(body, user.defaultCountry);
    if (!form.ok) {
      const read = MobileNumber.parse(String(body?.number ?? ''), user.defaultCountry);
      return this.pages.show(user, form, read.ok ? read.value : null, { status: 422 });
    }
    const line = await this.pages.line(user, form.value.line);
    const { number, body: said } = form.value;
    await this.texts.send({ from: number, to: line.phoneNumber, body: said });
    return showInstead(phoneUrl(line.id, number));
  }

  @Post('switches')
  async set(@CurrentUser() user: SignedInUser, @Body() body: Values): Promise<Page | Redirection> {
    const form = PhoneSwitchesForm.from(body);
    if (!form.ok) {
      const read = MobileNumber.parse(String(body?.number ?? ''), user.defaultCountry);
      const choice = blankForm({ line: body?.line, number: body?.number });
      return this.pages.show(user, choice, read.ok ? read.value : null, { status: 422, switches: form });
    }
    const { number, switches } = form.value;
    const line = await this.pages.line(user, form.value.line);
    await this.switchboard.set(line.phoneNumber, number, switches);
    return goTo(phoneUrl(line.id, number), 'The network treats this phone so from its next text on.');
  }
}

function phoneUrl(lineId: number, number: string): string {
  return `/simulator?${new URLSearchParams({ line: String(lineId), number })}`;
}
