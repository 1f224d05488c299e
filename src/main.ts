import 'reflect-metadata';
import { MikroORM } from '@mikro-orm/postgresql';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { type Config, ConfigError, readConfig } from './config.js';
import { prepareWeb } from './shared/web/prepare-web.js';

/** Starts the web process, or says in a sentence why it can't. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await NestFactory.create<NestExpressApplication>(AppModule, {
    logger: ['warn', 'error', 'fatal'],
    abortOnError: false,
    // Webhooks sign the exact bytes.
    rawBody: true,
    forceCloseConnections: true,
  });
  await refuseWithoutDatabase(app, config);
  await prepareWeb(app);
  app.enableShutdownHooks();
  await app.listen(config.port, config.host);
  console.log(`Assent listens on ${(await app.getUrl()).replace('[::1]', '127.0.0.1')}`);
}

async function refuseWithoutDatabase(app: NestExpressApplication, { databaseUrl }: Config): Promise<void> {
  const orm = app.get(MikroORM);
  await orm.connect();
  const answer = await orm.checkConnection();
  if (answer.ok) return;
  const { host, pathname } = new URL(databaseUrl);
  throw new ConfigError(
    `PostgreSQL at ${host}${pathname} does not answer (${answer.reason}). Start it, or correct DATABASE_URL.`,
  );
}

main().catch((error: NodeJS.ErrnoException) => {
  console.error(sentenceOf(error));
  process.exit(1);
});

function sentenceOf(error: NodeJS.ErrnoException): string {
  if (error instanceof ConfigError) return error.message;
  if (error.code === 'EADDRINUSE') {
    const port = (error as { port?: number }).port;
    return `Port ${port} is taken by another program. Stop that program, or set PORT to a free one.`;
  }
  return `Assent could not start: ${error.stack ?? error.message}`;
}
