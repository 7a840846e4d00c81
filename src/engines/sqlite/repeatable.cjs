'use strict';
const Database = require('@concordat/embedded-sqlite');

/** Moments that are the present, and modifiers that use the time zone of the machine. */
const PRESENT = /^(?:now|subsec|subsecond)$/iu;
const ZONE_OF_MACHINE = /^(?:localtime|utc)$/iu;

/** Where SQLite's own functions of dates still run, on checked arguments. */
const own = new Database(':memory:');
own.defaultSafeIntegers(true);

function refused(why) {
  const text = `A rule's SQL must give the same result for the same data: ${why}.`;
  return Object.assign(new Error(text), { code: 'REFUSED' });
}

/** The text that SQLite reads, which ends at its first character 0; null of a number. */
function textOf(value) {
  if (typeof value !== 'string' && !Buffer.isBuffer(value)) return null;
  return value.toString().split('\0', 1)[0];
}

/** SQLite's own function `name`, except for arguments that depend on the clock or the machine. */
function dateFunction(name, moments) {
  const statements = [];
  const first = Math.min(...moments);
  return (...given) => {
    if (moments.some((position) => position >= given.length)) throw refused(`${name} uses the present time`);
    for (let position = first; position < given.length; position += 1) {
      const text = textOf(given[position]);
      if (text === null) continue;
      if (moments.includes(position) && PRESENT.test(text)) {
        throw refused(`${name} uses the present time, because a value is the text "${text.toLowerCase()}"`);
      }
      if (!moments.includes(position) && ZONE_OF_MACHINE.test(text)) {
        throw refused(`${name} uses the time zone of the machine`);
      }
    }
    const { length } = given;
    statements[length] ??= own.prepare(`SELECT ${name}(${given.map(() => '?').join(', ')})`).pluck();
    return statements[length].get(...given);
  };
}

/**
 * Replaces the functions of a connection that depend on anything else than their arguments: the
 * text of a rule does not show what its arguments will be.
 */
function makeRepeatable(database, { dates, notRepeatable }) {
  for (const name of notRepeatable) {
    database.function(name, { varargs: true }, () => {
      throw refused(`${name} does not`);
    });
  }
  for (const [name, moments] of Object.entries(dates)) {
    database.function(name, { varargs: true, deterministic: true }, dateFunction(name, moments));
  }
}

module.exports = { makeRepeatable };
