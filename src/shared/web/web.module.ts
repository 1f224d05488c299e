import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { LiveController } from '../live-updates/live.controller.js';
import { ErrorPageFilter } from './error-page.filter.js';
import { NavBadges, NavBadgesController } from './nav-badges.js';
import { PageInterceptor } from './page.interceptor.js';
import { SameOriginGuard } from './same-origin.guard.js';
import { StorableInput } from './storable-input.js';
import { View } from './view.js';

/** What every page shares: rendering, error pages, the same-origin check, live updates. Only in the web process. */
@Global()
@Module({
  controllers: [LiveController, NavBadgesController],
  providers: [
    View,
    NavBadges,
    { provide: APP_GUARD, useClass: SameOriginGuard },
    { provide: APP_PIPE, useClass: StorableInput },
    { provide: APP_INTERCEPTOR, useClass: PageInterceptor },
    { provide: APP_FILTER, useClass: ErrorPageFilter },
  ],
  exports: [NavBadges],
})
export class WebModule {}
