import type { ContractModel } from '../contract/model.js';
import { partitioningOf } from '../partition/partitioning.js';
import { type Steps, runToEnd } from '../shared/cooperative.js';
import type { Check } from './check.js';
import { type Draft, finish } from './check-draft.js';
import { freshnessDrafts, impliedDrafts } from './schema-checks.js';
import { ruleDrafts } from './rules.js';

/**
 * Every promise of a contract version that is about its data: what the schema implies, the quality
 * rules, and freshness where the data is not cut into partitions (on a partitioning, delivery
 * speaks instead). Pure: `sha256` is the only thing it needs from outside. In a stable order: by
 * object, the implied checks before the written ones.
 */
export function checksOf(model: ContractModel, sha256: (text: string) => string): Check[] {
  return runToEnd(checksInSteps(model, sha256));
}

/** `checksOf`, a few checks a step. */
export function* checksInSteps(model: ContractModel, sha256: (text: string) => string): Steps<Check[]> {
  const drafts: Draft[] = [];
  for (const object of model.objects) {
    for (const draft of yield* impliedDrafts(object)) drafts.push(draft);
    for (const draft of yield* ruleDrafts(object)) drafts.push(draft);
    yield;
  }
  if (partitioningOf(model) === null) for (const draft of freshnessDrafts(model)) drafts.push(draft);
  return yield* finish(model, drafts, sha256);
}
