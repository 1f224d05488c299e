import { Module } from '@nestjs/common';
import { CredentialsModule } from './credentials/credentials.module.js';
import { LinesController } from './lines.controller.js';
import { Lines } from './lines.js';

@Module({ imports: [CredentialsModule], controllers: [LinesController], providers: [Lines], exports: [Lines] })
export class LinesModule {}
