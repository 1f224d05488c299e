import { Module } from '@nestjs/common';
import { LedgerSealer } from './ledger-sealer.js';

/** Sealing the ledger, for worker processes only. */
@Module({ providers: [LedgerSealer] })
export class ConsentWorker {}
