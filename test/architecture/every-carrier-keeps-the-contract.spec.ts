import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { carrierChoices } from '../../src/modules/lines/carrier-choices.js';

const FEATURES = join(import.meta.dirname, '../features');

/** That a spec runs the contract is all that can be seen here; that it passes, the spec says. */
describe('every carrier keeps the contract', () => {
  const specs = readdirSync(FEATURES).map((name) => readFileSync(join(FEATURES, name), 'utf8'));

  it.each(carrierChoices.map(({ value }) => value))('%s', (carrier) => {
    expect(specs.filter((text) => text.includes(`\ncarrierContract('${carrier}', `))).toHaveLength(1);
  });
});
