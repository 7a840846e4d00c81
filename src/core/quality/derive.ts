import { type Elements, elementsOf } from '../contract/elements.js';
import type { ContractModel } from '../contract/model.js';
import { partitioningOf } from '../partition/partitioning.js';
import { type Steps, runToEnd } from '../shared/cooperative.js';
import type { Check } from './check.js';
import { type Draft, finish } from './check-draft.js';
import { freshnessDrafts, impliedDrafts, unassignedDrafts } from './schema-checks.js';
import { ruleDrafts } from './rules.js';

/**
 * Every promise of a contract version about its data: what the schema implies, the quality rules,
 * and freshness if the data is not partitioned (with a partitioning, delivery applies instead).
 * Pure: `sha256` is the only external dependency. The order is stable: by object, implied checks
 * before written ones.
 */
export function checksOf(model: ContractModel, sha256: (text: string) => string): Check[] {
  return runToEnd(checksInSteps(model, sha256));
}

/** `checksOf`, a few checks per step. */
export function* checksInSteps(model: ContractModel, sha256: (text: string) => string): Steps<Check[]> {
  const drafts: Draft[] = [];
  let known: Elements | null = null;
  const elements = (): Elements => (known ??= elementsOf(model));
  for (const object of model.objects) {
    for (const draft of yield* impliedDrafts(model, object, elements)) drafts.push(draft);
    for (const draft of yield* ruleDrafts(object)) drafts.push(draft);
    yield;
  }
  for (const draft of unassignedDrafts(model)) drafts.push(draft);
  if (partitioningOf(model) === null) for (const draft of freshnessDrafts(model)) drafts.push(draft);
  return yield* finish(model, drafts, sha256);
}
