import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, Response } from 'express';
import type { Config } from '../../config.js';
import { CONFIG } from '../config.module.js';
import { WEBHOOK } from './access.js';
import { Refusal } from './refusals.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Lets a request change something only when one of our own pages sent it. */
@Injectable()
export class SameOriginGuard implements CanActivate {
  private readonly publicOrigin: string;

  constructor(
    private readonly reflector: Reflector,
    @Inject(CONFIG) config: Config,
  ) {
    this.publicOrigin = new URL(config.publicUrl).origin;
  }

  canActivate(context: ExecutionContext): boolean {
    const http = context.switchToHttp();
    if (this.reflector.getAllAndOverride(WEBHOOK, [context.getHandler(), context.getClass()])) {
      http.getResponse<Response>().locals.machine = true;
      return true;
    }
    const request = http.getRequest<Request>();
    if (SAFE.has(request.method) || this.isFromOurPages(request)) return true;
    throw new Refusal(
      403,
      'This did not come from a page of Assent.',
      'Go back to the page, load it again and repeat what you did.',
    );
  }

  private isFromOurPages(request: Request): boolean {
    const site = request.get('Sec-Fetch-Site');
    if (site) return site === 'same-origin' || site === 'none';
    const origin = request.get('Origin');
    return origin === this.publicOrigin || origin === `${request.protocol}://${request.get('Host')}`;
  }
}
