import { Module } from '@nestjs/common';
import { LedgerSealer } from './ledger-sealer.js';
import { TallyCompaction } from './tally-compaction.js';

/** What goes on behind the writers of consent, in worker processes only. */
@Module({ providers: [LedgerSealer, TallyCompaction] })
export class ConsentWorker {}
