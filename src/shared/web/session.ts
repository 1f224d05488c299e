import type { MikroORM } from '@mikro-orm/postgresql';
import connectPgSimple from 'connect-pg-simple';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import type { Pool } from 'pg';
import type { Config } from '../../config.js';
import type { Flash } from './page.js';

declare module 'express-session' {
  interface SessionData {
    userId: number;
    /** The day of the last visit: a new day stores the session again and so prolongs it. */
    seenOn: string;
    /** `within`: for a fragment of the page that is shown, as well as for a whole page. */
    flash: { flash: Flash; within: boolean };
  }
}

const DAY_MS = 24 * 60 * 60 * 1000;
const IDLE_DAYS = 30;

/** Sessions in PostgreSQL that end after 30 idle days; a visit writes at most once a day. */
export async function sessions(orm: MikroORM, config: Config): Promise<RequestHandler[]> {
  const Store = connectPgSimple(session);
  const pool = (await orm.em.getConnection().getNativeClient()) as unknown as Pool;
  const overHttps = config.publicUrl.startsWith('https:');
  return [
    session({
      name: overHttps ? '__Host-assent' : 'assent',
      secret: config.sessionSecret,
      store: new Store({
        pool,
        tableName: 'sessions',
        ttl: IDLE_DAYS * 24 * 60 * 60,
        disableTouch: true,
        pruneSessionInterval: 6 * 60 * 60,
      }),
      resave: false,
      saveUninitialized: false,
      cookie: { httpOnly: true, sameSite: 'lax', secure: overHttps, path: '/', maxAge: IDLE_DAYS * DAY_MS },
    }),
    prolong,
  ];
}

/** A new session for the user, so that an identifier known before signing in is worth nothing. */
export async function startSession(request: Request, userId: number): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    request.session.regenerate((error) => (error ? reject(error) : resolve())),
  );
  request.session.userId = userId;
  await saveSession(request);
}

export function saveSession(request: Request): Promise<void> {
  return new Promise((resolve, reject) => request.session.save((error) => (error ? reject(error) : resolve())));
}

export function endSession(request: Request): Promise<void> {
  return new Promise((resolve, reject) => request.session.destroy((error) => (error ? reject(error) : resolve())));
}

function prolong(request: Request, _: Response, next: NextFunction): void {
  const today = new Date().toISOString().slice(0, 10);
  if (request.session.userId && request.session.seenOn !== today) request.session.seenOn = today;
  next();
}
