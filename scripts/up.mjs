/**
 * `npm run up`: from a fresh clone to a running catalog. Checks the machine, installs and builds
 * what is missing or stale, then is `concordat up` with the same arguments (--once, --port N,
 * --live).
 */
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { folderProblem, nodeProblem, npmProblem } from './lib/machine.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (text) => process.stderr.write(`${text}\n`);

/** Makes the project ready to run; returns a sentence where that is impossible, else null. */
async function prepare() {
  const machine = nodeProblem();
  if (machine !== null) return machine;
  // Imported only now: these files may use syntax that an old Node does not know.
  const { install, isInstalled } = await import('./lib/install.mjs');
  if (!isInstalled(root)) {
    const problem = npmProblem() ?? folderProblem(root) ?? (await install(root, say));
    if (problem !== null) return problem;
  }
  const { build } = await import('./build.mjs');
  try {
    if ((await build()) > 0) say('built');
    return null;
  } catch (error) {
    return folderProblem(root) ?? `The build failed: ${error.message}`;
  }
}

const problem = await prepare();
if (problem !== null) {
  say(problem);
  process.exitCode = 2;
} else {
  const { main } = await import(pathToFileURL(`${root}/dist/src/main/cli.js`).href);
  process.exitCode = await main(['up', ...process.argv.slice(2)]);
}
