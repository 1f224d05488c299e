import { defineEntity, p } from '@mikro-orm/core';
import { Account } from '../accounts/account.entity.js';

export type LineCarrier = 'simulated' | 'twilio';

const schema = defineEntity({
  name: 'Line',
  tableName: 'lines',
  properties: {
    id: p.integer().primary(),
    account: () => p.manyToOne(Account),
    label: p.string(),
    phoneNumber: p.string(),
    carrier: p.string().$type<LineCarrier>(),
    /** Texts per second that the carrier accepts. */
    throughput: p.integer().default(10),
    /** IANA zone, in which the line's quiet hours are. */
    timeZone: p.string().default('America/New_York'),
    /** The network itself answers STOP and HELP on this line, so Assent sends no confirmation. */
    networkConfirms: p.boolean().default(false),
    /** Blasts rest from here until quietUntil, by the recipient's clock; the same time twice: never. */
    quietFrom: p.time().default('21:00'),
    quietUntil: p.time().default('08:00'),
    /** US dollars, as PostgreSQL writes a numeric. */
    segmentPrice: p.decimal('string').nullable(),
    createdAt: p.datetime().onCreate(() => new Date()),
  },
});

/** A text-enabled phone number of the account. Its number is final. */
export class Line extends schema.class {}
schema.setClass(Line);
