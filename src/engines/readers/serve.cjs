'use strict';
const { Worker } = require('node:worker_threads');

// A Ctrl-C, a terminal that closes, and the end of a service are told to every process: the one
// that asked decides how long this one is needed. Ended by them, a statement would look as if it
// had failed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

/**
 * Looks for the asking process from a thread, because nothing else here runs while a synchronous
 * statement does.
 */
const WATCH = `
const { workerData } = require('node:worker_threads');
setInterval(() => {
  if (process.ppid !== workerData) process.kill(process.pid, 'SIGKILL');
}, 250);
`;

/**
 * The largest text a result may bring back: a measure is one value, and what is larger would fill
 * the memory of who asked.
 */
const LONGEST_TEXT = 16 * 1024 * 1024;

/**
 * The number of these digits, where that is the very number; else the digits: beyond 2^53 a double
 * stands for several whole numbers, and beyond about 16 digits for several fractions.
 */
function exactly(value) {
  const text = String(value);
  const digits = text.includes('.') ? text.replace(/\.?0+$/u, '') : text;
  const number = Number(digits);
  const isTheVeryOne = Number.isInteger(number) ? Number.isSafeInteger(number) : true;
  return isTheVeryOne && String(number) === digits ? number : { digits };
}

function bounded(text) {
  if (text.length <= LONGEST_TEXT) return text;
  throw new Error(`The result is a text of ${text.length} characters; a measure is one value.`);
}

/**
 * What may leave this process: numbers, texts, truth values, moments as texts. Anything else is no
 * measure.
 */
function plain(value) {
  if (typeof value === 'string') return bounded(value);
  if (typeof value === 'bigint') return exactly(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Answers the questions of the process that started this one, and ends with it. */
function serve(answer) {
  new Worker(WATCH, { eval: true, env: {}, workerData: Number(process.argv[2]) });
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  process.on('message', async (question) => {
    try {
      process.send({ rows: await answer(question) });
    } catch (error) {
      process.send({ code: error.code ?? error.name, message: String(error.message) });
    }
  });
  process.send({ ready: true });
}

module.exports = { exactly, plain, serve };
