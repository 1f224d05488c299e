import type { BrowserContext, ConsoleMessage } from 'playwright-core';

/** A status that Assent answers on purpose; the browser writes each into the console as an error. */
const ANSWERED = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** What a browser complains of on Assent's pages: script errors, what the CSP refused, requests that failed. */
export class Complaints {
  private readonly heard: string[] = [];

  listenTo(context: BrowserContext, url: string): void {
    context.on('console', (message) => {
      if (isError(message)) this.heard.push(`${message.location().url}: ${message.text()}`);
    });
    context.on('weberror', (error) => this.heard.push(`Script error: ${error.error().stack}`));
    context.on('response', (response) => {
      if (response.status() >= 500) this.heard.push(`${response.status()} ${response.url()}`);
    });
    context.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // Leaving a page ends what it was still asking for, and a download ends the navigation to it.
      if (request.url().startsWith(url) && why !== 'net::ERR_ABORTED') this.heard.push(`${why} ${request.url()}`);
    });
  }

  /** All since the last time it was asked. */
  take(): string[] {
    return this.heard.splice(0);
  }
}

function isError(message: ConsoleMessage): boolean {
  return message.type() === 'error' && !ANSWERED.test(message.text());
}
