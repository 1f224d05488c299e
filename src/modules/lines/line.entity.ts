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
    createdAt: p.datetime().onCreate(() => new Date()),
  },
});

/** A text-enabled phone number of the account. Its number is final. */
export class Line extends schema.class {}
schema.setClass(Line);
