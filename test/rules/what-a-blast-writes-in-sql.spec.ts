import fc from 'fast-check';
import pg from 'pg';
import { lacksSql, Params, renderedSql } from '../../src/modules/blasts/audience/merge.sql.js';
import { asSent } from '../../src/shared/texts/as-sent.js';
import { type MergeContact, parse, render } from '../../src/shared/texts/merge-fields.js';
import { servers } from '../support/servers.js';

const written = (text: string) => {
  const parsed = parse(text, 'any');
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.parts;
};

/** A Blast writes its texts inside PostgreSQL; they must be the ones that everything else would write. */
describe('what a Blast writes in SQL', () => {
  const database = new pg.Client({ connectionString: servers.databaseUrl });

  beforeAll(() => database.connect());
  afterAll(() => database.end());

  const inSql = async (text: string, contact: MergeContact) => {
    const params = new Params();
    const { firstName, lastName, email, mobileNumber, customFields } = contact;
    const member = `(select ${params.of(firstName)} as first_name, ${params.of(lastName)} as last_name,
      ${params.of(email)} as email, ${params.of(mobileNumber)} as mobile_number,
      ${params.of(JSON.stringify(customFields), 'jsonb')} as custom_fields) member`;
    const parts = written(text);
    const sql = `select ${renderedSql(parts, 'member', params)} as text, ${lacksSql(parts, 'member', params)} as lacks from ${member}`;
    const [row] = (await database.query<{ text: string; lacks: string | null }>(sql, params.values)).rows;
    return { text: row?.text, missing: row?.lacks?.split(', ') ?? [] };
  };
  const inTypeScript = (text: string, contact: MergeContact) => {
    const { text: rendered, missing } = render(written(text), contact);
    return { text: asSent(rendered), missing: [...new Set(missing)] };
  };

  const ann: MergeContact = {
    firstName: ' Ann\u0007 ',
    lastName: '',
    email: '',
    mobileNumber: '+12125550111',
    customFields: { 'Last visit': 'May\n4' },
  };

  it.each([
    'We are open.',
    'Hi {{firstName}}, we are open.',
    'Hi {{lastName|}} {{email|}}!',
    '{{lastName|}} hi',
    '{{email|}}',
    'Hi {{lastName|there}}, your visit of {{custom.Last visit}}',
    'Hi {{firstName}} {{firstName}} of {{mobileNumber}}, $1 and \\1 and %s',
  ])('is the same for %j', async (text) => {
    expect(await inSql(text, ann)).toEqual(inTypeScript(text, ann));
  });

  it('names the fields that a contact has no value for', async () => {
    expect((await inSql('Hi {{lastName}} of {{custom.Town}}', ann)).missing).toEqual(['lastName', 'custom.Town']);
  });

  it('is the same whatever people are called', async () => {
    const storable = fc
      .string({ unit: 'binary', maxLength: 12 })
      .map((text) => text.toWellFormed().replaceAll('\0', ''));
    const spaces = fc.stringMatching(/^[\s\u200e\u2067a{}]{0,6}$/);
    const value = fc.oneof(storable, spaces);
    const part = fc.oneof(
      fc.constantFrom(
        '{{firstName|}}',
        '{{lastName|there}}',
        '{{custom.Town|}}',
        '{{email|a friend}}',
        ' ',
        'Hi ',
        '!',
        '\n',
      ),
    );
    const contact = fc.record({
      firstName: value,
      lastName: value,
      email: value,
      mobileNumber: fc.constant('+12125550111'),
      customFields: fc.record({ Town: value }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 6 }), contact, async (parts, somebody) => {
        const text = asSent(parts.join(''));
        expect(await inSql(text, somebody)).toEqual(inTypeScript(text, somebody));
      }),
      { numRuns: 300 },
    );
  });
});
