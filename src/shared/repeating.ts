import { Logger } from '@nestjs/common';

/** Work that is done again and again, never twice at once in this process; a failure is logged and tried again. */
export class Repeating {
  private timer?: NodeJS.Timeout;
  private underWay: Promise<void> | null = null;

  /** @param whatWaits what a failure puts off, for the log */
  constructor(
    private readonly everyMs: number,
    private readonly whatWaits: string,
    private readonly work: () => Promise<unknown>,
  ) {}

  start(): void {
    this.timer = setInterval(() => this.once(), this.everyMs);
  }

  /** Resolves when what is under way has ended. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay;
  }

  private once(): void {
    this.underWay ??= this.attempt().finally(() => {
      this.underWay = null;
    });
  }

  private async attempt(): Promise<void> {
    try {
      await this.work();
    } catch (error) {
      new Logger('Repeating').warn(`${this.whatWaits} later: ${(error as Error).message}`);
    }
  }
}
