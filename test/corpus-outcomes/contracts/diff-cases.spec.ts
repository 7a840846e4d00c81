import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Bump, ModelDiff } from '../../../src/core/contract/change.js';
import { diffModels } from '../../../src/core/contract/diff.js';
import type { ContractModel } from '../../../src/core/contract/model.js';
import { judgeStep } from '../../../src/core/contract/version-policy.js';
import { parseContract } from '../../../src/formats/odcs/parse.js';

const ROOT = new URL('../../corpus/contract-cases/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, ROOT), 'utf8');

const cases = read('expected.tsv')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
  .filter(([, , kind]) => kind === 'diff')
  .map(([id = '', , , files = '', expected = '']) => [id, files, expected] as const);

const ORDER: readonly Bump[] = ['NONE', 'PATCH', 'MINOR', 'MAJOR'];

function model(name: string): ContractModel {
  const { model: found, issues } = parseContract(read(name));
  if (found === null) throw new Error(JSON.stringify(issues));
  return found;
}

interface Seen extends ModelDiff {
  readonly enough: boolean;
}

/** Whether the assertion holds. */
function holds(assertion: string, { required, changes, enough }: Seen): boolean {
  const [name, ...words] = assertion.split(' ');
  const rest = words.join(' ');
  if (name === 'rc') return enough === (rest === '0');
  if (name === 'need') {
    const [, operator, word] = /^(<=|>=|)(\w+)$/.exec(rest) ?? [];
    const [a, b] = [ORDER.indexOf(required), ORDER.indexOf(word as Bump)];
    return operator === '<=' ? a <= b : operator === '>=' ? a >= b : a === b;
  }
  if (name === 'has') {
    return changes.some(({ code, producer, consumer }) => rest === code || rest === `${code} ${producer}/${consumer}`);
  }
  const breaks = changes.some((change) => change[rest as 'producer' | 'consumer'] === 'BREAKS');
  return name === 'breaks' ? breaks : name === 'spares' && !breaks;
}

describe('cases of compatibility', () => {
  it.each(cases)('%s', (_id, files, expected) => {
    const [before, after] = files.split(',').map(model) as [ContractModel, ContractModel];
    const diff = diffModels(before, after);
    const step = judgeStep(before, after, diff);
    const seen = { ...diff, required: step.required, enough: step.enough };
    expect(expected.split(' ; ').filter((assertion) => !holds(assertion, seen))).toEqual([]);
  });
});
