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
  calendars: ['calendarVersions'],
  maintenance: ['windowsOfDomains'],
  lineage: ['trustOf', 'foreignProducers'],
  decisions: ['overridesOf', 'sensorsOfConsumer'],
};

/** A store of one transaction, which is created when a method needs it. */
interface Tracked {
  readonly context: StoreContext;
  readonly methods: () => Record<string, Method>;
}

/**
 * What the tracked stores inherit, by name. A transaction uses few of their many methods, so that
 * none is created for it before it is used.
 */
const PROTOTYPES = new Map(
  Object.entries(RULES).map(([name, rules]) => {
    const kept = new Set<string>(KEPT[name as keyof typeof RULES]);
    const prototype = {};
    for (const [method, rule] of Object.entries(rules as Readonly<Record<string, Rule | string | null>>)) {
      const noted = typeof rule === 'object' && rule !== null ? rule : null;
      const call = noted === null ? plain(method) : noting({ name, method, rule: noted, isKept: kept.has(method) });
      const get = function (this: Tracked): Method {
        return (...parameters) => call(this, parameters);
      };
      Object.defineProperty(prototype, method, { enumerable: true, get });
    }
    return [name, prototype] as const;
  }),
);

type Call = (store: Tracked, parameters: readonly unknown[]) => Promise<unknown>;

function plain(method: string): Call {
  return (store, parameters) => methodOf(store, method)(...parameters);
}

function noting({
  isKept,
  method,
  name,
  rule,
}: {
  readonly name: string;
  readonly method: string;
  readonly rule: Rule;
  readonly isKept: boolean;
}): Call {
  return (store, parameters) => {
    const { facts, ids, reads } = store.context;
    const read = rule.read?.(...parameters) ?? [];
    for (const about of read) facts.read.add(about);
    for (const about of rule.write?.(...parameters) ?? []) facts.written.add(about);
    const load = (): Promise<unknown> => methodOf(store, method)(...parameters);
    const snapshot = reads?.snapshot ?? null;
    if (!isKept || reads === null || snapshot === null) return load();
    const key = JSON.stringify([name, method, ...parameters]);
    return reads.kept.read({ key, rests: () => headKeys(ids, read), snapshot }, load);
  };
}

function methodOf(store: Tracked, method: string): Method {
  const found = store.methods()[method];
  if (found === undefined) throw new Error(`A store has no method ${method}.`);
  return found;
}

/**
 * The store, whose calls note in the facts of the transaction what they read and write facts about,
 * and are answered from kept results where these are the same.
 */
export function tracked<Name extends keyof typeof RULES>(
  name: Name,
  create: (context: StoreContext) => Stores[Name],
  context: StoreContext,
): Stores[Name] {
  let created: Record<string, Method> | undefined;
  const methods = (): Record<string, Method> => (created ??= create(context) as unknown as Record<string, Method>);
  const own = { context: { value: context }, methods: { value: methods } };
  return Object.create(PROTOTYPES.get(name) ?? null, own) as Stores[Name];
}

/** Whether the store has facts, which its calls note. */
export function hasFacts(name: keyof Stores): name is keyof typeof RULES {
  return PROTOTYPES.has(name);
}
