/**
 * `npm run dev`: builds, loads the example mesh as `up` does, serves it, and restarts the server
 * whenever a source file is saved. What follows `--` goes to `concordat serve` (`npm run dev --
 * --port 4700`); `--inspect` opens the debugger's port 9229.
 */
import { fork, spawnSync } from 'node:child_process';
import { readFileSync, watch } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFile, sourceFolders } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const home = join(root, '.concordat', 'demo');
const inspect = process.argv.includes('--inspect');
const say = (text) => process.stderr.write(`dev: ${text}\n`);
/** An editor writes a file in several steps, and a formatter writes several files. */
const SETTLE_MILLIS = 50;
/**
 * How long the restarted server has the processor for itself before the next process imports its
 * packages.
 */
const STANDBY_MILLIS = 1500;

/** Runs one of our scripts to its end; returns whether it succeeded. */
function runScript(...words) {
  // What `up` reports goes to stdout; its progress and errors are shown.
  return spawnSync(process.execPath, words, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

async function serveWords() {
  const { DEMO_NOW } = await import('../dist/contracts/generator/index.js');
  return [
    'serve',
    ...['--port', '4600', '--database-url', `sqlite:${join(home, 'catalog.db')}`, '--data-root', join(home, 'data')],
    ...['--auth', 'local', '--role', 'api', '--clock', `fixed:${DEMO_NOW}`, '--log-level', 'warn'],
    ...process.argv.slice(2).filter((word) => word !== '--inspect'),
  ];
}

/** A server process that has imported the packages, or is about to. */
function standby() {
  const child = fork(join(root, 'scripts/lib/dev-server.mjs'), {
    cwd: root,
    execArgv: ['--enable-source-maps', '--disable-warning=ExperimentalWarning'],
  });
  const ready = new Promise((resolve) => child.once('message', resolve));
  const exited = new Promise((resolve) => child.once('exit', resolve));
  return { child, ready, exited };
}

/** One server at a time, and one process that waits to become the next. */
function serverOf(words) {
  let running = null;
  let next = null;
  let timer;
  return {
    /** Stops the running server and lets the waiting process serve. */
    async restart() {
      clearTimeout(timer);
      const [old, fresh] = [running, next ?? standby()];
      running = fresh;
      next = null;
      timer = setTimeout(() => (next = standby()), STANDBY_MILLIS);
      old?.child.kill('SIGTERM');
      await Promise.all([old?.exited, fresh.ready]);
      fresh.child.send({ words, inspect });
      fresh.exited.then((status) => {
        if (running === fresh) say(`the server stopped (exit ${status}); it starts again at the next change`);
      });
    },
    async stop() {
      clearTimeout(timer);
      const old = running;
      running = null;
      next?.child.kill('SIGTERM');
      old?.child.kill('SIGTERM');
      await old?.exited;
    },
  };
}

/** Calls `onFiles` with the files that changed since its last call, one call at a time. */
function watchSources(onFiles) {
  const changed = new Set();
  let timer;
  let busy = false;
  const flush = async () => {
    if (busy) return;
    busy = true;
    const files = [...changed];
    changed.clear();
    await onFiles(files);
    busy = false;
    if (changed.size > 0) schedule();
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(flush, SETTLE_MILLIS);
  };
  return sourceFolders().map((folder) =>
    watch(folder, { recursive: true }, (_event, name) => {
      if (name === null || !/\.(ts|cjs|json|graphql)$/.test(name)) return;
      changed.add(join(folder, name));
      schedule();
    }),
  );
}

/** Whether the file is a resolver that the generated index does not import. */
function isNewResolver(file) {
  const folder = join(root, 'src/api/graphql/resolvers');
  const path = relative(folder, file);
  if (path.startsWith('..') || !/^[^.]+\.ts$/.test(path)) return false;
  return !readFileSync(join(folder, 'index.generated.ts'), 'utf8').includes(`'./${path.replace('.ts', '.js')}'`);
}

/** Compiles the changed files; returns whether the server has to start again. */
async function rebuild(files) {
  // Its output is TypeScript below src, which is watched, too.
  if (files.some((file) => file.endsWith('.graphql') || isNewResolver(file))) runScript('scripts/generate/graphql.mjs');
  let isStale = false;
  for (const file of files) {
    try {
      isStale = (await buildFile(file)) || isStale;
    } catch (error) {
      say(`${relative(root, file)} does not compile:\n${error.message}`);
      return false;
    }
  }
  return isStale;
}

if (!runScript('scripts/up.mjs', '--once', '--port', '0')) {
  say('the example mesh could not be loaded: see above');
  process.exitCode = 1;
} else {
  const server = serverOf(await serveWords());
  await server.restart();
  const watchers = watchSources(async (files) => {
    if (!(await rebuild(files))) return;
    say(`${files.map((file) => relative(root, file)).join(', ')} changed: restarting`);
    await server.restart();
  });
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      for (const watcher of watchers) watcher.close();
      await server.stop();
      process.exit();
    });
  }
}
