'use strict';
const { realpathSync, statSync } = require('node:fs');
const { Worker } = require('node:worker_threads');

// A Ctrl-C, a closing terminal and the stop of a service are sent to every process. The parent
// process decides how long this one is needed: if these signals ended it, a statement would look as
// if it had failed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

/**
 * Watches the parent process from a thread, because nothing else here runs during a synchronous
 * statement.
 */
const WATCH = `
const { workerData } = require('node:worker_threads');
setInterval(() => {
  if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL');
}, 250);
`;

/**
 * The largest text that a result may contain: a measure is one value, and a larger one would fill
 * the memory of the parent process.
 */
const LONGEST_TEXT = 16 * 1024 * 1024;

/**
 * The number with these digits if it is exact; else the digits: beyond 2^53 a double represents
 * several whole numbers, and beyond about 16 digits several fractions.
 */
function exactly(value) {
  const text = String(value);
  const digits = text.includes('.') ? text.replace(/\.?0+$/u, '') : text;
  const number = Number(digits);
  const isExact = Number.isInteger(number) ? Number.isSafeInteger(number) : true;
  return isExact && String(number) === digits ? number : { digits };
}

function bounded(text) {
  if (text.length <= LONGEST_TEXT) return text;
  throw new Error('The result is a long text; a measure is one value.');
}

/**
 * The values that this process may return: numbers, texts, booleans, instants as texts. Anything
 * else is not a measure.
 */
function plain(value) {
  if (typeof value === 'string') return bounded(value);
  if (typeof value === 'bigint') return exactly(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

const MOST_PATTERNS = 1000;

const patterns = new Map();

/**
 * The pattern as ECMA-262 defines it: by characters, or without the flag `u` for patterns that only
 * this form allows, such as `[\w-.]`.
 */
function ecmaPattern(pattern) {
  const known = patterns.get(pattern);
  if (known !== undefined) return known;
  let compiled;
  try {
    compiled = new RegExp(pattern, 'u');
  } catch {
    compiled = new RegExp(pattern);
  }
  // A rule may take its patterns from the data.
  if (patterns.size >= MOST_PATTERNS) patterns.clear();
  patterns.set(pattern, compiled);
  return compiled;
}

/** The fault of a file that is not the one whose content may be read. */
function replaced(path) {
  const text = `${path} was replaced or deleted while a statement read it. New data is checked again.`;
  return Object.assign(new Error(text), { code: 'REPLACED' });
}

/**
 * Throws if a path names another file than the one that the parent process permitted, or leads
 * through a link, which can be put in the place of a file or folder at any time.
 */
function refuseReplaced(files) {
  for (const { path, identity } of files) {
    if (identityAt(path) !== identity) throw replaced(path);
  }
}

/** Device and number of the file at the real path; null if it is not there. */
function identityAt(path) {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return realpathSync.native(path) === path ? `${dev}:${ino}` : null;
  } catch {
    return null;
  }
}

/** The answer, which counts only if the files were the permitted ones before and after it. */
async function whileUnreplaced(files, work) {
  refuseReplaced(files);
  try {
    return await work();
  } finally {
    refuseReplaced(files);
  }
}

/** Runs the statements of the parent process, and ends with it. */
function serve(answer) {
  new Worker(WATCH, { eval: true, env: {}, workerData: Number(process.argv[2]) });
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  process.on('message', async (question) => {
    try {
      process.send({ rows: await whileUnreplaced(question.files, () => answer(question)) });
    } catch (error) {
      process.send({ code: error.code ?? error.name, message: String(error.message) });
    }
  });
  process.send({ ready: true });
}

module.exports = { ecmaPattern, exactly, plain, replaced, serve };
