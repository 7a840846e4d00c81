import type { ContractModel } from '../../core/contract/model.js';
import type { Issue } from '../../core/shared/issue.js';
import { isCard } from '../mesh-card/card.js';
import { contractOfCard } from '../mesh-card/parse.js';
import { type TextFormat, readDocument } from '../yaml/read.js';
import { type Finding, place } from '../yaml/schema-issues.js';
import { isObject } from './access.js';
import { lint } from './lint.js';
import { normalise } from './normalise.js';
import { validateOdcs } from './schema.js';

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
  const document = source.value;
  if (document === undefined) return { model: null, issues: source.issues, format: source.format };
  if (!isObject(document)) {
    const message = 'a data contract is a mapping of keys, such as `apiVersion`, `kind`, `id`';
    const finding = { code: 'C005', severity: 'error', message, pointer: '', help: null } as const;
    return { model: null, issues: place([finding], source), format: source.format };
  }
  if (isCard(document)) {
    const card = contractOfCard(document);
    const issues = place(card.findings, source);
    return { model: hasError(card.findings) ? null : card.model, issues, format: 'MESH_CARD' };
  }
  const findings = validateOdcs(document);
  // Beyond a failed schema the shape is unsure, and the lint would report consequences.
  const model = hasError(findings) ? null : normalise(document);
  if (model !== null) findings.push(...lint(document, model));
  return { model: hasError(findings) ? null : model, issues: place(findings, source), format: source.format };
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
