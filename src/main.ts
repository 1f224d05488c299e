import 'reflect-metadata';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.js';
import { type Config, ConfigError, readConfig } from './config.js';
import { slowestUploadMs } from './modules/imports/uploads/slowest-upload.js';
import { CarrierDoor } from './modules/inbound/carrier-door.js';
import { reachDatabase } from './shared/database/reach-database.js';
import { prepareWeb } from './shared/web/prepare-web.js';

/** Starts the web process, or says in a sentence why it can't. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const app = await NestFactory.create<NestExpressApplication>(AppModule, {
    logger: ['warn', 'error', 'fatal'],
    abortOnError: false,
    forceCloseConnections: true,
  });
  await reachDatabase(app, config);
  app.use(app.get(CarrierDoor).handler);
  await prepareWeb(app);
  app.enableShutdownHooks();
  const port = await listen(app, config);
  console.log(`Assent listens on http://${config.host}:${port}`);
}

/** Nest's own listen() would log a stack where our one sentence does. */
async function listen(app: NestExpressApplication, config: Config): Promise<number> {
  await app.init();
  const server: Server = app.getHttpServer();
  server.requestTimeout = slowestUploadMs(config);
  server.listen(config.port, config.host);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
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
