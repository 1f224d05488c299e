import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { Config } from '../../config.js';
import { CONFIG } from '../config.module.js';
import { Assets } from './assets.js';
import { wantsFragment } from './htmx.js';
import { navigationFor } from './navigation.js';
import type { Flash, Page } from './page.js';
import { Templates } from './templates.js';

/** Turns a page into HTML: inside its layout, or for htmx its fragment alone with the pending message. */
@Injectable()
export class View {
  private readonly templates: Templates;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    const assets = new Assets(config.development);
    this.templates = new Templates((name) => assets.url(name), config.development);
  }

  render(page: Page, request: Request): string {
    const { title, nav, model, fragment, layout, refreshSeconds } = page.content;
    const user = request.user ?? null;
    const isFragment = fragment !== undefined && wantsFragment(request);
    const flash = takeFlash(request, isFragment);
    const data = {
      user,
      title,
      flash,
      refreshSeconds: refreshSeconds ?? 0,
      timeZone: user?.timeZone ?? 'UTC',
      country: user?.defaultCountry ?? 'US',
      path: request.path,
    };
    if (isFragment) {
      const notices = flash ? this.templates.render('shell/_notices-swap', {}, data) : '';
      return this.templates.render(fragment, model, data) + notices;
    }
    const content = this.templates.render(page.template, model, data);
    const navigation = user ? navigationFor(user, nav, this.config.simulator) : [];
    return this.templates.render(`layouts/${user ? (layout ?? 'main') : 'signed-out'}`, { content, navigation }, data);
  }
}

/** A page that is being left may still refresh a part of itself: what the next page is to say is not for that part. */
function takeFlash(request: Request, isFragment: boolean): Flash | null {
  const pending = request.session?.flash;
  if (!pending || (isFragment && !pending.within)) return null;
  delete request.session.flash;
  return pending.flash;
}
