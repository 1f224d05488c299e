import { Injectable } from '@nestjs/common';
import { blankForm, type FormView } from '../../shared/form.js';
import { type Page, page } from '../../shared/web/page.js';
import { NotFound } from '../../shared/web/refusals.js';
import type { SignedInUser } from '../../shared/web/signed-in-user.js';
import { phoneList, phonesMark } from './phone-list.view.js';
import { Phones, type PhoneText, type SimulatedLine } from './phones.js';
import { type PhoneChoice, simulatorView } from './simulator.view.js';
import { Switchboard } from './switchboard.js';

/** The Simulator page: the phone that was chosen, the recent ones, and the switches. */
@Injectable()
export class SimulatorPage {
  constructor(
    private readonly phones: Phones,
    private readonly switchboard: Switchboard,
  ) {}

  /** The line of the id. Throws NotFound when it isn't one that this user may play. */
  async line(user: SignedInUser, id: number): Promise<SimulatedLine> {
    const line = (await this.phones.lines(user)).find((one) => one.id === id);
    if (!line) throw new NotFound('line');
    return line;
  }

  texts(line: SimulatedLine, number: string): Promise<PhoneText[]> {
    return this.phones.screen(line.phoneNumber, number);
  }

  /** The phones to choose from; null while they are as they were seen. */
  async list(user: SignedInUser, { line, number, seen }: Record<string, unknown>) {
    const lines = await this.phones.lines(user);
    const recent = await this.phones.recent(lines);
    if (seen === phonesMark(recent)) return null;
    const chosen = line ? { lineId: Number(line), number: String(number) } : null;
    return phoneList(recent, chosen, lines.length > 1, user);
  }

  /** @param form the choice of the phone and what is typed on it @param number E.164; null while no phone is chosen */
  async show(
    user: SignedInUser,
    form: FormView,
    number: string | null,
    { status = 200, switches }: { status?: number; switches?: FormView } = {},
  ): Promise<Page> {
    const lines = await this.phones.lines(user);
    const line = lines.find(({ id }) => id === Number(form.values.line));
    const [contacts, recent, phone] = await Promise.all([
      this.phones.someContacts(user, number),
      this.phones.recent(lines),
      line && number ? this.phone(line, number, switches) : null,
    ]);
    const model = simulatorView({ lines, contacts, recent, phone, form, user });
    return page('simulator/index', {
      title: 'Simulator',
      nav: 'simulator',
      status,
      model,
      fragment: 'simulator/_phone',
    });
  }

  private async phone(line: SimulatedLine, number: string, refused?: FormView): Promise<PhoneChoice> {
    const [texts, switches] = await Promise.all([
      this.texts(line, number),
      this.switchboard.of(line.phoneNumber, number),
    ]);
    return { line, number, texts, switches, form: refused ?? blankForm(switches) };
  }
}
