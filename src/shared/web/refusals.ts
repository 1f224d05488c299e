import { HttpException } from '@nestjs/common';

/** A refusal that a person reads: what is the matter and what to do next. Shown as a page, or beside what was clicked. */
export class Refusal extends HttpException {
  constructor(
    status: number,
    readonly heading: string,
    readonly advice: string,
  ) {
    super(`${heading} ${advice}`, status);
  }
}

/** Nothing here, or nothing that this user may know of: both look the same. */
export class NotFound extends Refusal {
  /** @param what what was looked for, as in "contact" */
  constructor(what = 'page') {
    super(404, `There is no such ${what}.`, 'It may have been deleted, or the address is mistyped.');
  }
}

export class NotAllowed extends Refusal {
  constructor(advice = 'Only an admin of your account can do this. Ask one of them.') {
    super(403, 'You can’t do this.', advice);
  }
}

/** What was asked contradicts how things are now. */
export class Conflict extends Refusal {
  constructor(heading: string, advice = 'Go back, look at the newest state and try again.') {
    super(409, heading, advice);
  }
}

export class TooManyAttempts extends Refusal {
  constructor(readonly secondsToWait: number) {
    super(429, 'Too many attempts.', `For the safety of the account, try again in ${inWords(secondsToWait)}.`);
  }
}

function inWords(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 1 ? 'a minute' : `${minutes} minutes`;
}
