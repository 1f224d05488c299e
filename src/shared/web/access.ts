import { SetMetadata } from '@nestjs/common';

export const PUBLIC = 'assent:public';
export const ADMIN_ONLY = 'assent:admin-only';
export const WEBHOOK = 'assent:webhook';

/** Open without sign-in. */
export const Public = () => SetMetadata(PUBLIC, true);

/** For admins of the account; staff are told to ask one. */
export const AdminOnly = () => SetMetadata(ADMIN_ONLY, true);

/** Where machines call; a controller that is a @Webhook() has its address below it. */
export const WEBHOOKS = '/webhooks/';

/** Called by machines: no sign-in, no same-origin check, errors as JSON. The handler verifies the signature itself. */
export const Webhook = () => SetMetadata(WEBHOOK, true);
