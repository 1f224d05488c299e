import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isHtmx } from './htmx.js';
import { page } from './page.js';
import { Refusal, TooManyAttempts } from './refusals.js';
import { View } from './view.js';

type Problem = { status: number; heading: string; advice: string; requestId: string };

/** Answers what went wrong with a page that says what to do next: a notice for htmx, JSON for machines. */
@Catch()
export class ErrorPageFilter implements ExceptionFilter {
  private readonly logger = new Logger('Assent');

  constructor(private readonly view: View) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const problem = this.problemOf(error, request);
    if (response.headersSent) return void response.destroy();
    if (error instanceof TooManyAttempts) response.set('Retry-After', String(error.secondsToWait));
    response.status(problem.status).vary('HX-Request').set('Cache-Control', 'no-store');
    if (!request.accepts('html')) return void response.json(forMachines(error, problem));
    if (isHtmx(request))
      response.set({
        'HX-Retarget': '#notices',
        'HX-Reswap': 'innerHTML',
        'HX-Push-Url': 'false',
        'HX-Replace-Url': 'false',
      });
    response.type('html').send(this.rendered(problem, request));
  }

  /** Whatever is wrong with the templates must not hide what was wrong before. */
  private rendered(problem: Problem, request: Request): string {
    try {
      const content = { title: problem.heading, model: problem, fragment: 'errors/_notice' };
      return this.view.render(page('errors/error', content), request);
    } catch (error) {
      this.logger.error('The error page could not be rendered.', (error as Error).stack);
      return `<!doctype html><title>Assent</title><h1>${problem.heading}</h1><p>${problem.advice} ${problem.requestId}</p>`;
    }
  }

  private problemOf(error: unknown, request: Request): Problem {
    if (error instanceof Refusal)
      return { status: error.getStatus(), heading: error.heading, advice: error.advice, requestId: '' };
    const status = statusOf(error);
    if (status < 500) return { status, ...(known[status] ?? unreadable), requestId: '' };
    const requestId = randomUUID();
    this.logger.error(
      `${requestId} ${request.method} ${request.path}`,
      error instanceof Error ? error.stack : String(error),
    );
    return {
      status,
      heading: 'Something went wrong on our side.',
      advice: 'Nothing you did was lost by it. Try again; if it happens again, tell us the number below.',
      requestId,
    };
  }
}

const unreadable = {
  heading: 'This could not be understood.',
  advice: 'Go back to the page, load it again and repeat what you did.',
};

const known: Record<number, { heading: string; advice: string }> = {
  403: { heading: 'You can’t do this.', advice: 'Ask an admin of your account.' },
  404: { heading: 'There is no such page.', advice: 'It may have been deleted, or the address is mistyped.' },
  413: { heading: 'That is too large.', advice: 'Send less at once, or use an import.' },
};

/** A machine's own mistakes are told in our handlers' words, ours only by their number. */
function forMachines(error: unknown, { status, heading, advice, requestId }: Problem) {
  if (error instanceof HttpException && status < 500) return { error: error.message };
  return { error: `${heading} ${advice}`, ...(requestId && { requestId }) };
}

/** Nest's exceptions, and the errors of Express's own body parser, say their status. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}
