import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { isHtmx } from '../../../shared/web/htmx.js';

export class SignInNeeded extends Error {}

/** Leads to the sign-in page, and from there back to what was asked. */
@Catch(SignInNeeded)
export class SignInNeededFilter implements ExceptionFilter {
  catch(_: SignInNeeded, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const url = `/sign-in?${new URLSearchParams({ next: pageOf(request) })}`;
    if (request.path === '/live') return void response.status(401).end();
    if (isHtmx(request)) response.status(200).set('HX-Redirect', url).end();
    else response.redirect(303, url);
  }
}

function pageOf(request: Request): string {
  if (!isHtmx(request)) return request.method === 'GET' ? request.originalUrl : '/';
  const current = request.get('HX-Current-URL') ?? '';
  return URL.canParse(current) ? new URL(current).pathname + new URL(current).search : '/';
}
