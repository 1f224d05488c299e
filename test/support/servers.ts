/** The servers that bin/test has started for this run. */
export const servers = {
  /** The PostgreSQL database `postgres`, as a user who may create databases. */
  get databaseUrl() {
    return given('TEST_DATABASE_URL');
  },
  /** The name of an empty database that has been migrated. */
  get template() {
    return given('TEST_TEMPLATE');
  },
  get redisUrl() {
    return given('TEST_REDIS_URL');
  },
  /** The built application of this run: `src/main.js` and its like are inside. */
  get dist() {
    return given('TEST_DIST');
  },
};

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} isn't set: run the tests with bin/test.`);
  return value;
}
