import type { NavKey } from './navigation.js';

export type PageContent = {
  /** The page's name in the browser's tab and history. */
  title: string;
  /** A plain finished object: every field that the template reads must be there. */
  model: object;
  /** The entry of the navigation that is lit. */
  nav?: NavKey;
  /** The partial that an htmx request gets instead of the whole page. */
  fragment?: string;
  status?: number;
  /** Where a page that follows something has no JavaScript, it loads itself again after so many seconds. */
  refreshSeconds?: number | undefined;
  layout?: 'main' | 'signed-out';
  /** Event that htmx fires on the element that asked, such as "contacts-changed". */
  trigger?: string;
};

/** What a handler returns to show a page: the template with its model, the fragment alone for htmx. */
export class Page {
  constructor(
    readonly template: string,
    readonly content: PageContent,
  ) {}
}

export type Flash = { kind: 'done' | 'problem'; text: string };

/** What a handler returns to send the browser elsewhere, with a message to show there once. */
export class Redirection {
  constructor(
    readonly url: string,
    readonly flash: Flash | undefined,
    readonly within: boolean,
  ) {}
}

export function page(template: string, content: PageContent): Page {
  return new Page(template, content);
}

/** Leaves this page for another one: 303, or for htmx a full load of it. */
export function goTo(url: string, flash?: Flash | string): Redirection {
  return new Redirection(url, flashOf(flash), false);
}

/** Shows the URL in place of what was asked: 303 for both, so htmx swaps that page's fragment into its target. */
export function showInstead(url: string, flash?: Flash | string): Redirection {
  return new Redirection(url, flashOf(flash), true);
}

function flashOf(flash: Flash | string | undefined): Flash | undefined {
  return typeof flash === 'string' ? { kind: 'done', text: flash } : flash;
}
