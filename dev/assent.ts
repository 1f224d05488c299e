/** `bin/assent`: the commands of src/assent.ts, on the servers of the environment or of the `bin/dev` that runs. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { dataDir, ROOT } from './places.ts';
import { settingsOfRunning } from './running.ts';

const dist = join(ROOT, 'dist');
const program = join(dist, 'src/assent.js');
if (!existsSync(program)) build(dist);

const [command, option] = process.argv.slice(2);
const needsDatabase = command !== undefined && (command !== 'keywords:try' || option === '--line');
const env = { ...settingsOfRunning(dataDir()), ...process.env };
if (needsDatabase && !env.DATABASE_URL) {
  process.stderr.write('There is no database to look at: start bin/dev, or set DATABASE_URL.\n');
  process.exit(1);
}
const { status } = spawnSync(process.execPath, ['--enable-source-maps', program, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
});
process.exit(status ?? 1);
