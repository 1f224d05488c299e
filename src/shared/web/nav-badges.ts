import { Controller, Get, Injectable } from '@nestjs/common';
import type { BadgeKey } from './navigation.js';
import { type Page, page } from './page.js';
import { CurrentUser, type SignedInUser } from './signed-in-user.js';

export type BadgeCount = (user: SignedInUser) => Promise<number>;

/** The small numbers in the navigation, counted after the page so that no page waits for them. */
@Injectable()
export class NavBadges {
  private readonly counts = new Map<BadgeKey, { count: BadgeCount; words: string }>();

  /**
   * Rooms call it once, from their module's onModuleInit; publish "badges" when the number changes.
   * @param words what stands after the number, as in "3 to review"
   */
  show(key: BadgeKey, count: BadgeCount, words = ''): void {
    this.counts.set(key, { count, words });
  }

  count(user: SignedInUser): Promise<{ key: BadgeKey; text: string }[]> {
    return Promise.all(
      [...this.counts].map(async ([key, { count, words }]) => {
        const number = await count(user);
        const shown = number > 99 ? '99+' : String(number);
        return { key, text: number > 0 ? [shown, words].filter(Boolean).join(' ') : '' };
      }),
    );
  }
}

@Controller('badges')
export class NavBadgesController {
  constructor(private readonly badges: NavBadges) {}

  @Get()
  async index(@CurrentUser() user: SignedInUser): Promise<Page> {
    const model = { badges: await this.badges.count(user) };
    return page('shell/badges', { title: 'Badges', model, fragment: 'shell/_badges' });
  }
}
