import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ADMIN_ONLY, PUBLIC } from '../../../shared/web/access.js';
import { NotAllowed } from '../../../shared/web/refusals.js';
import { SignInNeeded } from './sign-in-needed.js';

/** Every handler is for signed-in, active users, unless it says @Public(). */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.says(PUBLIC, context)) return true;
    const { user } = context.switchToHttp().getRequest<Request>();
    if (!user) throw new SignInNeeded();
    if (this.says(ADMIN_ONLY, context) && !user.isAdmin) throw new NotAllowed();
    return true;
  }

  private says(mark: string, context: ExecutionContext): boolean {
    return this.reflector.getAllAndOverride<boolean>(mark, [context.getHandler(), context.getClass()]) === true;
  }
}
