import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findDocuments } from '../../../src/cli/documents/find.js';
import { lintDocument } from '../../../src/cli/documents/lint.js';
import type { Finding } from '../../../src/cli/output/finding.js';

const ROOT = fileURLToPath(new URL('../../corpus/contract-cases/', import.meta.url));

const cases = readFileSync(`${ROOT}expected.tsv`, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter(([, , kind]) => kind === 'lint')
  .map(([id = '', , , file = '', expected = '']) => [id, file, expected] as const);

/**
 * Assertions that the rules of Concordat answer otherwise, each with its reason. One that holds
 * must leave this list.
 */
const ANSWERED_OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  // ODPS 1.1.0 is supported, so that the document is valid.
  'O1-odps-110': ['rc 1'],
  // `P1Y` is an ISO 8601 duration, which is a valid value.
  'L46-sla-words': ['says /slaProperties/3'],
};

/** Whether the assertion holds; test/corpus/contract-cases/README.md explains the words. */
function holds(assertion: string, findings: readonly Finding[]): boolean {
  const [word = '', ...words] = assertion.split(' ');
  const rest = words.join(' ');
  const serious = findings.filter(({ severity }) => severity !== 'info');
  const errors = findings.filter(({ severity }) => severity === 'error');
  const text = findings.map(({ message, help }) => `${message} ${help ?? ''}`).join(' ');
  switch (word) {
    case 'rc':
      return (errors.length === 0) === (rest === '0');
    case 'clean':
      return serious.length === 0;
    case 'noerror':
      return errors.length === 0;
    case 'says':
      return serious.some(({ path }) => (path ?? '').startsWith(rest));
    case 'silent':
      return !findings.some(({ path }) => path === rest);
    case 'text':
      return new RegExp(rest).test(text);
    case 'notext':
      return !new RegExp(rest).test(text);
    case 'error':
    case 'warning': {
      const [code, at = ''] = rest.split('@');
      return findings.some(
        (finding) =>
          finding.code === code &&
          finding.severity === word &&
          (at === '' || at === finding.path || at === `${String(finding.line)}:${String(finding.column)}`),
      );
    }
    default:
      throw new Error(`The assertion \`${assertion}\` is not known.`);
  }
}

describe('cases of lint', () => {
  it.each(cases)('%s', async (id, file, expected) => {
    const documents = findDocuments([file], ROOT);
    expect(documents).toHaveLength(1);
    const findings = (await Promise.all(documents.map((document) => lintDocument(document)))).flat();
    const failed = expected.split(' ; ').filter((assertion) => !holds(assertion, findings));
    expect(failed).toEqual(ANSWERED_OTHERWISE[id] ?? []);
  });
});
