import { Module } from '@nestjs/common';
import { Responders } from './responders.js';

@Module({ providers: [Responders], exports: [Responders] })
export class KeywordsModule {}
