import { type BeforeApplicationShutdown, Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CurrentUser, type SignedInUser } from '../web/signed-in-user.js';
import { LiveUpdates } from './live-updates.js';

const HEARTBEAT_MS = 20_000;
const LONGEST_MS = 15 * 60_000;

/** Streams to a signed-in user the names of what changes in their account. */
@Controller('live')
export class LiveController implements BeforeApplicationShutdown {
  private readonly open = new Set<Response>();

  constructor(private readonly liveUpdates: LiveUpdates) {}

  @Get()
  stream(@CurrentUser() user: SignedInUser, @Res() response: Response): void {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    response.write('retry: 3000\n\n');
    const stop = this.liveUpdates.listen(user.accountId, (name) => response.write(`data: ${name}\n\n`));
    const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
    // The browser connects again, and is asked again who it is.
    const longest = setTimeout(() => response.end(), LONGEST_MS);
    this.open.add(response);
    response.once('close', () => {
      stop();
      clearInterval(heartbeat);
      clearTimeout(longest);
      this.open.delete(response);
    });
  }

  beforeApplicationShutdown(): void {
    for (const response of this.open) response.destroy();
  }
}
