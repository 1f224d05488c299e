import type { SignedInUser } from './signed-in-user.js';

const entries = [
  { key: 'conversations', label: 'Conversations', href: '/conversations', icon: 'conversations' },
  { key: 'contacts', label: 'Contacts', href: '/contacts', icon: 'contacts' },
  { key: 'keywords', label: 'Keywords', href: '/keywords', icon: 'keywords' },
  { key: 'blasts', label: 'Blasts', href: '/blasts', icon: 'blasts' },
  { key: 'imports', label: 'Imports', href: '/imports', icon: 'imports' },
  { key: 'reports', label: 'Reporting', href: '/reports', icon: 'reports' },
  { key: 'lines', label: 'Lines', href: '/lines', icon: 'lines' },
  { key: 'users', label: 'Users', href: '/users', icon: 'users' },
  { key: 'simulator', label: 'Simulator', href: '/simulator', icon: 'simulator' },
] as const;

export type NavKey = (typeof entries)[number]['key'];

/** What is counted: something of an entry, and the reviews that wait among the conversations. */
export type BadgeKey = NavKey | 'reviews';

/** A line below an entry, which is seen while there is something to count. */
export type NavNote = { key: BadgeKey; href: string };

export type NavEntry = {
  key: NavKey;
  label: string;
  href: string;
  icon: string;
  current: boolean;
  note: NavNote | null;
};

const REVIEWS: NavNote = { key: 'reviews', href: '/conversations?status=review' };

/** The entries of the sidebar that the user may open, with the one they are in. */
export function navigationFor(user: SignedInUser, current: NavKey | undefined, simulator: boolean): NavEntry[] {
  return entries
    .filter(({ key }) => (key !== 'users' || user.isAdmin) && (key !== 'simulator' || simulator))
    .map((entry) => ({
      ...entry,
      current: entry.key === current,
      note: entry.key === 'conversations' ? REVIEWS : null,
    }));
}
