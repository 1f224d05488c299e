import { type MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { SignInController } from './signing-in/sign-in.controller.js';
import { SignInNeededFilter } from './signing-in/sign-in-needed.js';
import { SignInThrottle } from './signing-in/sign-in-throttle.js';
import { SignedInGuard } from './signing-in/signed-in.guard.js';
import { SignedInMiddleware } from './signing-in/signed-in.middleware.js';
import { Staff } from './staff.js';
import { UsersController } from './users/users.controller.js';
import { Users } from './users/users.js';

/** The account's staff: who they are, how they sign in, what they may see. */
@Module({
  controllers: [SignInController, UsersController],
  providers: [
    Staff,
    Users,
    SignInThrottle,
    { provide: APP_GUARD, useClass: SignedInGuard },
    { provide: APP_FILTER, useClass: SignInNeededFilter },
  ],
})
export class AccountsModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(SignedInMiddleware).forRoutes('{*all}');
  }
}
