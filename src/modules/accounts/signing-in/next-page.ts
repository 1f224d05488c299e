const OURS = 'https://assent.invalid';

/** The path to go to after signing in: only a path of this site, never another host's. */
export function nextPage(next: unknown): string {
  if (typeof next !== 'string' || !next.startsWith('/') || !URL.canParse(next, OURS)) return '/';
  const url = new URL(next, OURS);
  // "/.//host" normalises to "//host", which a browser takes for another host.
  const isOurs = url.origin === OURS && !url.pathname.startsWith('//');
  return isOurs && url.pathname !== '/sign-in' ? url.pathname + url.search : '/';
}
