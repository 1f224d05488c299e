import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

export type Role = 'admin' | 'staff';

/** Who asks, as read from the database for this one request. */
export type SignedInUser = Readonly<{
  id: number;
  accountId: number;
  accountName: string;
  /** ISO country in whose local form numbers are read and shown, such as US. */
  defaultCountry: string;
  /** IANA zone in which times are shown: that of the account's first line. */
  timeZone: string;
  name: string;
  email: string;
  role: Role;
  isAdmin: boolean;
  /** The lines that the user may see: all of the account for an admin, the assigned ones for staff. */
  lineIds: readonly number[];
}>;

declare module 'express-serve-static-core' {
  interface Request {
    user?: SignedInUser;
  }
}

/** The signed-in user of the request. Only for handlers behind sign-in: elsewhere it throws. */
export const CurrentUser = createParamDecorator((_: unknown, context: ExecutionContext): SignedInUser => {
  const { user } = context.switchToHttp().getRequest<Request>();
  if (!user) throw new Error('A page without sign-in asked for the signed-in user.');
  return user;
});
