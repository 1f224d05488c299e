import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'assent:public';
export const ADMIN_ONLY = 'assent:admin-only';

/** Open without sign-in. */
export const Public = () => SetMetadata(PUBLIC, true);

/** For admins of the account; staff are told to ask one. */
export const AdminOnly = () => SetMetadata(ADMIN_ONLY, true);
