import { slug } from '../../core/mesh/refs.js';
import type { ContractDraft, ObjectDraft } from '../odcs/contract-draft.js';

/** The contract of one model, with the version that a first one has. */
export function contractOf(model: ObjectDraft, rest: Partial<ContractDraft> = {}): ContractDraft {
  return {
    id: slug(model.name) ?? 'model',
    version: '1.0.0',
    status: 'active',
    ...rest,
    name: model.name,
    schema: [model],
  };
}

/** Whether the name is one that references of ODCS can have. */
export function isReferable(...names: readonly string[]): boolean {
  return names.every((name) => /^[A-Za-z_][A-Za-z0-9_-]*$/.test(name));
}

/**
 * The reference to a property of the model's contract, which is a file beside this one; null for
 * names that references cannot have.
 */
export function referenceTo(model: string, column: string): string | null {
  const file = slug(model);
  return file !== null && isReferable(model, column) ? `${file}.odcs.yaml#/schema/${model}/properties/${column}` : null;
}
