import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ContractModel } from '../../src/core/contract/model.js';
import { canonicalModel } from '../../src/core/contract/canonical.js';
import { diffModels } from '../../src/core/contract/diff.js';
import { parseContract } from '../../src/formats/odcs/parse.js';
import { tokensOf } from '../../src/formats/yaml/pointer.js';
import { expectApproved } from '../support/approval.js';

type Json = Record<string, unknown>;
interface Edit {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly remove?: readonly string[];
}

const text = (name: string) => readFileSync(new URL(`compatibility/${name}`, import.meta.url), 'utf8');
const base = text('base.odcs.yaml');
const edits = Object.entries(parse(text('changes.yaml')) as Record<string, Edit>);

/** The base document with the edit applied, as text. */
function edited({ set = {}, remove = [] }: Edit): string {
  const document = parse(base) as Json;
  const holderOf = (pointer: string) => {
    const tokens = tokensOf(pointer);
    const key = tokens.pop()!;
    const holder = tokens.reduce<Json>((node, token) => node[token] as Json, document);
    return { holder, key };
  };
  for (const pointer of remove) {
    const { holder, key } = holderOf(pointer);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  }
  for (const [pointer, value] of Object.entries(set)) {
    const { holder, key } = holderOf(pointer);
    if (Array.isArray(holder) && key === '-') holder.push(value);
    else holder[key] = value;
  }
  return JSON.stringify(document);
}

function model(document: string): ContractModel {
  const { model: found, issues } = parseContract(document);
  if (found === null) throw new Error(JSON.stringify(issues));
  return found;
}

/** What the primary key promises by itself. */
const IMPLIED = new Set(['unique removed']);

describe('the compatibility table', () => {
  const before = model(base);

  it('gives each change its approved verdict', () => {
    const lines = edits.flatMap(([name, edit]) => {
      const { required, changes } = diffModels(before, model(edited(edit)));
      if (changes.length === 0) return [`${name} | ${required}`];
      return changes.map(
        ({ code, element, producer, consumer }) =>
          `${name} | ${required} | ${code} | ${element || '-'} | ${producer} | ${consumer}`,
      );
    });
    expectApproved(new URL('compatibility/verdicts.txt', import.meta.url), lines);
  });

  it.each(edits)('%s: every difference of models is reported', (name, edit) => {
    const after = model(edited(edit));
    const same = canonicalModel(before) === canonicalModel(after) || IMPLIED.has(name);
    expect(diffModels(before, after).changes.length === 0).toBe(same);
    expect(diffModels(after, before).changes.length === 0).toBe(same);
    expect(diffModels(after, after)).toEqual({ required: 'NONE', changes: [] });
  });
});
