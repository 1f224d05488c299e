import Handlebars from 'handlebars';
import type { FormView } from '../form.js';
import { MobileNumber } from '../mobile-number.js';
import { type FieldOptions, fieldView } from './field-view.js';
import { iconSvg } from './icons.js';
import { timeText } from './time-text.js';

type Options = { hash: Record<string, unknown>; data: { timeZone: string; country: string } };

const numbers = new Intl.NumberFormat('en-US');

/** All that templates can do besides if, unless, each, with and lookup. Everything else belongs into a view model. */
export function templateHelpers(assetUrl: (name: string) => string) {
  return {
    eq: (left: unknown, right: unknown) => left === right,
    either: (left: unknown, right: unknown) => Boolean(left || right),
    number: (value: number) => numbers.format(value),
    /** {{plural 3 "contact" "contacts"}}: "3 contacts" */
    plural: (count: number, one: string, many: string) => `${numbers.format(count)} ${count === 1 ? one : many}`,
    /** {{time sentAt}} or {{time sentAt style="long"}}: a <time> in the account's zone; nothing for null */
    time: (at: Date | null, { hash, data }: Options) => {
      if (!at) return '';
      const { short, long } = timeText(at, data.timeZone, new Date());
      return html`<time datetime="${at.toISOString()}" title="${long}">${hash.style === 'long' ? long : short}</time>`;
    },
    /** {{phone mobileNumber}}: as people of the account's country write it */
    phone: (e164: string, { data }: Options) => MobileNumber.format(e164, data.country),
    asset: (name: string) => assetUrl(name),
    icon: (name: string) => new Handlebars.SafeString(iconSvg(name)),
    /** {{> field (field form "email" label="E-mail")}}: what the field partials read */
    field: (form: FormView, name: string, { hash }: Options) => fieldView(form, name, hash as FieldOptions),
  };
}

function html(parts: TemplateStringsArray, ...values: string[]): Handlebars.SafeString {
  const escaped = values.map((value) => Handlebars.escapeExpression(value));
  return new Handlebars.SafeString(String.raw({ raw: parts }, ...escaped));
}
