import { MikroOrmModule } from '@mikro-orm/nestjs';
import { PostgreSqlDriver } from '@mikro-orm/postgresql';
import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '../../config.js';
import { CONFIG } from '../config.module.js';
import { ormOptions } from './orm-options.js';

@Module({})
export class DatabaseModule {
  /** @param entities every entity of the process; the rooms list theirs in their `*.entities.ts` */
  static for(entities: Parameters<typeof ormOptions>[2]): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        MikroOrmModule.forRootAsync({
          driver: PostgreSqlDriver,
          inject: [CONFIG],
          useFactory: (config: Config) => ({
            ...ormOptions(config.databaseUrl, config.databasePool, entities),
            // The web process does it, for pages alone.
            registerRequestContext: false,
          }),
        }),
      ],
    };
  }
}
