import { Module } from '@nestjs/common';
import { LinesController } from './lines.controller.js';
import { Lines } from './lines.js';

@Module({ controllers: [LinesController], providers: [Lines], exports: [Lines] })
export class LinesModule {}
