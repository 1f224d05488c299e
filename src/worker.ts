import { NestFactory } from '@nestjs/core';
import { ConfigError, readConfig } from './config.js';
import { reachDatabase } from './shared/database/reach-database.js';
import { WorkerModule } from './worker.module.js';

/** The worker process: sends texts, runs Blasts and imports. Any number may run; ending one at any moment loses nothing. */
async function work(): Promise<void> {
  const config = readConfig(process.env);
  const app = await NestFactory.createApplicationContext(WorkerModule, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  await reachDatabase(app, config);
  app.enableShutdownHooks();
  console.log('Assent works.');
}

work().catch((error: Error) => {
  console.error(error instanceof ConfigError ? error.message : `The worker could not start: ${error.message}`);
  process.exit(1);
});
