import { Module } from '@nestjs/common';
import { LineCredentials } from './line-credentials.js';

/** For every process that talks to carriers or is called by them. */
@Module({ providers: [LineCredentials], exports: [LineCredentials] })
export class CredentialsModule {}
