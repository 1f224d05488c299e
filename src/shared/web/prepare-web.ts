import { MikroORM, RequestContext } from '@mikro-orm/postgresql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import type { Config } from '../../config.js';
import { CONFIG } from '../config.module.js';
import { assetFolders } from './assets.js';
import { sessions } from './session.js';

/**
 * What each request for a page passes before a handler sees it, in this order. Call it on a new app, before it listens.
 */
export async function prepareWeb(app: NestExpressApplication): Promise<void> {
  const config = app.get<Config>(CONFIG);
  const overHttps = config.publicUrl.startsWith('https:');
  // Behind HTTPS there is a proxy of ours, which says who asked and how.
  if (overHttps) app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  app.set('etag', false);
  app.set('query parser', 'extended');
  app.use(securityHeaders(overHttps));
  for (const folder of assetFolders) {
    app.useStaticAssets(folder, {
      prefix: '/assets/',
      index: false,
      immutable: config.production,
      maxAge: config.production ? '1y' : 0,
    });
  }
  const orm: MikroORM = app.get(MikroORM);
  for (const handler of await sessions(orm, config)) app.use(handler);
  app.use((_request: unknown, _response: unknown, next: () => void) => RequestContext.create(orm.em, next));
}

function securityHeaders(overHttps: boolean) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(overHttps && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: overHttps && { maxAge: 31_536_000 },
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
  });
}
