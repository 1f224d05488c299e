import { Module, type OnModuleInit } from '@nestjs/common';
import { Lines } from '../lines/lines.js';
import { LinesModule } from '../lines/lines.module.js';
import { Responders } from './responders.js';

@Module({ imports: [LinesModule], providers: [Responders], exports: [Responders] })
export class KeywordsModule implements OnModuleInit {
  constructor(
    private readonly lines: Lines,
    private readonly responders: Responders,
  ) {}

  /** A line never opens without answering to START, STOP and HELP. */
  onModuleInit(): void {
    this.lines.whenOpened((em, line) => this.responders.addDefaults(em, line));
  }
}
