import { ConfigError, readConfig } from '../../src/config.js';

const SETTINGS = {
  DATABASE_URL: 'postgres://assent@127.0.0.1:5432/assent',
  REDIS_URL: 'redis://127.0.0.1:6379',
  PUBLIC_URL: 'https://texting.example.com',
  SESSION_SECRET: 'a secret that only the tests of this project know',
};
const isOn = (env: Record<string, string>) => readConfig({ ...SETTINGS, ...env }).simulator;

describe('where the simulator may be on', () => {
  it.each([['development'], ['test'], ['production']])('it is off unless it is set (%s)', (NODE_ENV) => {
    expect(isOn({ NODE_ENV })).toBe(false);
    expect(isOn({ NODE_ENV, SIMULATOR_IN_PRODUCTION: 'on' })).toBe(false);
  });

  it.each([['development'], ['test']])('one setting is enough in %s', (NODE_ENV) => {
    expect(isOn({ NODE_ENV, SIMULATOR: 'on' })).toBe(true);
  });

  it('in production one setting stops the start, with a sentence that says what to set', () => {
    const start = () => isOn({ NODE_ENV: 'production', SIMULATOR: 'on' });
    expect(start).toThrow(ConfigError);
    expect(start).toThrow(/SIMULATOR must be off in production.*set SIMULATOR=off, or also SIMULATOR_IN_PRODUCTION=on/);
  });

  it('in production two settings that agree are enough', () => {
    expect(isOn({ NODE_ENV: 'production', SIMULATOR: 'on', SIMULATOR_IN_PRODUCTION: 'on' })).toBe(true);
  });
});
