import type { Stores } from '../app/ports/stores.js';
import { type About, RULES } from './facts.js';
import type { StoreContext } from './store-context.js';
import { headKeys } from './stores/fact-heads.js';

type Method = (...parameters: unknown[]) => Promise<unknown>;
type Rule = { readonly [Kind in 'read' | 'write']?: (...all: unknown[]) => readonly About[] };

/**
 * Reads of the catalog that decisions repeat, and whose results are small: they are kept between
 * reads.
 */
const KEPT: { readonly [Name in keyof typeof RULES]?: readonly (keyof Stores[Name])[] } = {
  catalog: [
    'domainsByName',
    'productsByRef',
    'versionHeads',
    'firstPublishedAt',
    'contractsById',
    'contractsOfProducts',
    'bindingsOfContracts',
  ],
  lineage: ['trustOf', 'foreignProducers'],
  decisions: ['overridesOf', 'sensorsOfConsumer'],
};

/** The methods of each store that have a rule which is applied to each call. */
const METHODS = new Map(
  Object.entries(RULES).map(([name, rules]) => {
    const kept = new Set<string>(KEPT[name as keyof typeof RULES]);
    const own = Object.entries(rules as Readonly<Record<string, Rule | string | null>>);
    const ruled = own.flatMap(([method, rule]) =>
      typeof rule === 'object' && rule !== null ? [{ method, rule, isKept: kept.has(method) }] : [],
    );
    return [name, ruled] as const;
  }),
);

/**
 * The same store, whose calls note in the facts of the transaction what they read and write facts
 * about, and are answered from kept results where these are the same.
 */
export function tracked<Name extends keyof Stores>(
  name: Name,
  store: Stores[Name],
  { facts, ids, reads }: StoreContext,
): Stores[Name] {
  const methods = store as unknown as Record<string, Method>;
  const noting: Record<string, Method> = {};
  for (const { isKept, method, rule } of METHODS.get(name) ?? []) {
    const call = methods[method];
    if (call === undefined) continue;
    noting[method] = (...parameters) => {
      const read = rule.read?.(...parameters) ?? [];
      for (const about of read) facts.read.add(about);
      for (const about of rule.write?.(...parameters) ?? []) facts.written.add(about);
      const snapshot = reads?.snapshot ?? null;
      if (!isKept || reads === null || snapshot === null) return call(...parameters);
      const key = JSON.stringify([name, method, ...parameters]);
      return reads.kept.read({ key, rests: headKeys(ids, read), snapshot }, () => call(...parameters));
    };
  }
  return Object.assign({}, store, noting);
}
