import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Staff } from '../staff.js';

/** Reads anew for each request who is signed in: a user who was deactivated is so no longer. */
@Injectable()
export class SignedInMiddleware implements NestMiddleware {
  constructor(private readonly staff: Staff) {}

  async use(request: Request, _: Response, next: NextFunction): Promise<void> {
    const { userId } = request.session;
    if (userId) request.user = await this.staff.signedIn(userId);
    next();
  }
}
