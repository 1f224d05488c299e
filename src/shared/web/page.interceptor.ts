import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { mergeMap, type Observable } from 'rxjs';
import { isHtmx } from './htmx.js';
import { Page, Redirection } from './page.js';
import { saveSession } from './session.js';
import { View } from './view.js';

/** Answers with what a handler returned: a page is rendered, a redirection is sent, all else is Nest's. */
@Injectable()
export class PageInterceptor implements NestInterceptor {
  constructor(private readonly view: View) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const request = context.switchToHttp().getRequest<Request>();
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(
      mergeMap(async (result: unknown) => {
        if (result instanceof Page) return this.show(result, request, response);
        if (result instanceof Redirection) return redirect(result, request, response);
        return result;
      }),
    );
  }

  private show(page: Page, request: Request, response: Response): string {
    const { status = 200, trigger } = page.content;
    response.status(status).type('html').vary('HX-Request').set('Cache-Control', 'private, no-cache');
    if (trigger) response.set('HX-Trigger', trigger);
    return this.view.render(page, request);
  }
}

async function redirect({ url, flash, within }: Redirection, request: Request, response: Response): Promise<string> {
  if (flash) {
    request.session.flash = { flash, within };
    // The browser may ask for the next page before the session would be stored.
    await saveSession(request);
  }
  if (isHtmx(request) && !within) response.status(200).set('HX-Redirect', url);
  else response.status(303).location(url);
  return '';
}
