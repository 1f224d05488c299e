import { Module } from '@nestjs/common';
import { Lines } from './lines.js';
import { LinesController } from './lines.controller.js';

@Module({ controllers: [LinesController], providers: [Lines], exports: [Lines] })
export class LinesModule {}
