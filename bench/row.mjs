/** One row, run by run.mjs in a process of its own: `row.mjs <index> <folder with our bundles> [--quick]`. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROWS } from './rows.mjs';

const [index, folder] = process.argv.slice(2);
const quick = process.argv.includes('--quick');
const load = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
const rivals = createRequire(import.meta.url);
rivals.module = (name) => import(name);

const found = await ROWS[Number(index)].run({
  core: await load('core'),
  run: await load('run'),
  search: await load('search'),
  rivals,
  timing: quick ? { target: 60, trials: 3 } : { target: 250, trials: 5 },
  quick,
});
process.send(found, () => process.exit());
