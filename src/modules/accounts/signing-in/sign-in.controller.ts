import { Body, Controller, Get, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { blankForm, type FormView, refuseForm } from '../../../shared/form.js';
import { Public } from '../../../shared/web/access.js';
import { goTo, type Page, page, type Redirection } from '../../../shared/web/page.js';
import { endSession, startSession } from '../../../shared/web/session.js';
import { passwordMatches } from '../passwords.js';
import { Staff } from '../staff.js';
import { nextPage } from './next-page.js';
import { SignInForm } from './sign-in.form.js';
import { SignInThrottle } from './sign-in-throttle.js';

const WRONG = 'The e-mail address or the password is not right.';

/** Signs users in and out. */
@Controller()
export class SignInController {
  constructor(
    private readonly staff: Staff,
    private readonly throttle: SignInThrottle,
  ) {}

  @Public()
  @Get('sign-in')
  show(@Req() request: Request, @Query('next') next: unknown): Page | Redirection {
    return request.user ? goTo(nextPage(next)) : signInPage(blankForm(), next);
  }

  @Public()
  @Post('sign-in')
  async signIn(@Req() request: Request, @Body() body: { next?: unknown }): Promise<Page | Redirection> {
    const form = SignInForm.from(body);
    if (!form.ok) return signInPage(form, body?.next, 422);
    const { email, password } = form.value;
    const address = request.ip ?? 'unknown';
    await this.throttle.admit(email, address);
    const user = await this.staff.byEmail(email);
    if (!(await passwordMatches(user?.passwordHash ?? null, password)) || !user) {
      return signInPage(refuseForm(body, { form: WRONG }), body.next, 422);
    }
    await this.throttle.forgive(email, address);
    await startSession(request, user.id);
    return goTo(nextPage(body.next));
  }

  @Public()
  @Post('sign-out')
  async signOut(@Req() request: Request): Promise<Redirection> {
    await endSession(request);
    return goTo('/sign-in');
  }
}

function signInPage(form: FormView, next: unknown, status = 200): Page {
  const values = { email: form.values.email };
  return page('accounts/sign-in', {
    title: 'Sign in',
    layout: 'signed-out',
    status,
    model: { form: { values, errors: form.errors }, next: nextPage(next) },
  });
}
