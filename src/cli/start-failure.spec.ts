import { describe, expect, it } from '@jest/globals';
import { CliFailure } from './exit.js';
import { startFailure } from './start-failure.js';

const postgres = {
  host: '127.0.0.1',
  port: 4600,
  databaseUrl: 'postgres://concordat:s3cret@db.example:5433/catalog',
};
const sqlite = { ...postgres, databaseUrl: 'sqlite:/data/catalog.db' };

const failing = (code: string, message = 'm'): Error => Object.assign(new Error(message), { code });

describe('why a server does not start', () => {
  it.each([
    ['ECONNREFUSED', /at db\.example:5433 does not answer: ECONNREFUSED, nothing listens/],
    ['ENOTFOUND', /at db\.example:5433 does not answer: ENOTFOUND, the host does not exist/],
    ['28P01', /at db\.example:5433 refuses the connection: password authentication failed for user "concordat"/],
  ])('on PostgreSQL is reported with the host and %s, never with the password', (code, sentence) => {
    const failure = startFailure(failing(code, 'password authentication failed for user "concordat"'), postgres);
    expect(failure).toBeInstanceOf(CliFailure);
    const { message, help } = failure as CliFailure;
    expect(message).toMatch(sentence);
    expect(`${message} ${help ?? ''}`).not.toContain('s3cret');
  });

  it('is reported where the server requires a password and the URL has none', () => {
    const error = new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string');
    expect(startFailure(error, postgres)).toMatchObject({
      message: expect.stringContaining('refuses the connection: SASL'),
    });
  });

  it.each([
    ['SQLITE_NOTADB', '--database-url', undefined],
    ['SQLITE_CORRUPT', '--store', '--store'],
    ['SQLITE_CANTOPEN', '--store', '--store'],
  ] as const)('on SQLite (%s) names the option of the command, %s', (code, option, given) => {
    const { help } = startFailure(failing(code), sqlite, given) as CliFailure;
    expect(help?.match(/--[a-z-]+/g)).toEqual([option]);
  });

  it('stays a fault where the user cannot fix it', () => {
    const fault = new Error('undefined is not a function');
    expect([startFailure(fault, sqlite), startFailure(fault, postgres)]).toEqual([fault, fault]);
  });
});
