import { Controller, Get, Injectable } from '@nestjs/common';
import type { BadgeKey } from './navigation.js';
import { type Page, page } from './page.js';
import { CurrentUser, type SignedInUser } from './signed-in-user.js';

export type BadgeCount = (user: SignedInUser) => Promise<number>;

/** The small numbers in the navigation, counted after the page so that no page waits for them. */
@Injectable()
export class NavBadges {
  private readonly counts = new Map<BadgeKey, BadgeCount>();

  /** Rooms call it once, from their module's onModuleInit; publish "badges" when the number changes. */
  show(key: BadgeKey, count: BadgeCount): void {
    this.counts.set(key, count);
  }

  count(user: SignedInUser): Promise<{ key: BadgeKey; text: string; meaning: string }[]> {
    return Promise.all(
      [...this.counts].map(async ([key, count]) => {
        const number = await count(user);
        const text = number > 99 ? '99+' : number > 0 ? String(number) : '';
        return { key, text, meaning: text && key === 'reviews' ? 'to review' : '' };
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
