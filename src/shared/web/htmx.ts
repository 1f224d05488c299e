import type { Request } from 'express';

/** Whether the request came from htmx, and so can't follow a redirect out of its target. */
export function isHtmx(request: Request): boolean {
  return request.get('HX-Request') === 'true';
}

/** Whether htmx wants a part of the page: not when it restores history, boosts a link or swaps the body. */
export function wantsFragment(request: Request): boolean {
  return (
    isHtmx(request) &&
    request.get('HX-History-Restore-Request') !== 'true' &&
    request.get('HX-Boosted') !== 'true' &&
    request.get('HX-Request-Type') !== 'full'
  );
}
