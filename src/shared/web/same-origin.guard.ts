import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Config } from '../../config.js';
import { CONFIG } from '../config.module.js';
import { Refusal } from './refusals.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Lets a request change something only when one of our own pages sent it. */
@Injectable()
export class SameOriginGuard implements CanActivate {
  private readonly publicOrigin: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.publicOrigin = new URL(config.publicUrl).origin;
  }

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
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
