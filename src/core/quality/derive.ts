import type { ContractModel } from '../contract/model.js';
import { gridOf } from '../shared/grid.js';
import type { Check } from './check.js';
import { finish } from './draft.js';
import { freshnessDrafts, impliedDrafts } from './implied.js';
import { ruleDrafts } from './rules.js';

/**
 * Every promise of a contract version that is about its data: what the schema implies, the quality rules, and freshness where
 * the data is not cut into cells (on a grid, delivery speaks instead). Pure: `sha256` is the only thing it needs from outside.
 * In a stable order: by object, the implied checks before the written ones.
 */
export function checksOf(model: ContractModel, sha256: (text: string) => string): Check[] {
  const drafts = model.objects.flatMap((object) => [...impliedDrafts(object), ...ruleDrafts(object)]);
  return finish(model, gridOf(model) === null ? [...drafts, ...freshnessDrafts(model)] : drafts, sha256);
}
