import type { ContractModel } from '../../core/contract/model.js';
import type { Issue } from '../../core/shared/issue.js';
import { type SourceDocument, type TextFormat, readDocument } from '../yaml/read.js';
import { isObject } from './access.js';
import { normalise } from './normalise.js';

/** A contract's text read as far as it goes. */
export interface ParsedContract {
  /** Null exactly where `issues` has an error. */
  readonly model: ContractModel | null;
  /** Every problem, in the order of the text. */
  readonly issues: readonly Issue[];
  readonly format: 'YAML' | 'JSON' | 'MESH_CARD';
}

/**
 * Reads a data contract: ODCS 3.0.0 to 3.2.0 in YAML or JSON, or the mesh card. Pure, total (any text gives an answer) and
 * bounded; all problems at once, each with code, pointer, line and column.
 */
export function parseContract(text: string, format: TextFormat = 'AUTO'): ParsedContract {
  const source = readDocument(text, format);
  return finish(source, source.issues);
}

function finish(source: SourceDocument, issues: readonly Issue[]): ParsedContract {
  const refused = issues.some((issue) => issue.severity === 'error');
  const model = refused || !isObject(source.value) ? null : normalise(source.value);
  return { model, issues, format: source.format };
}
