import { calendarReferences } from '../../core/contract/calendars.js';
import type { ContractModel } from '../../core/contract/model.js';
import type { Issue } from '../../core/shared/issue.js';
import { isCard } from '../mesh-card/card.js';
import { contractOfCard } from '../mesh-card/parse.js';
import { type SourceDocument, type TextFormat, readDocument } from '../yaml/read.js';
import { type Finding, hasError } from '../yaml/finding.js';
import { isOfNewIds } from '../bitol/names.js';
import { place } from '../yaml/schema-issues.js';
import type { Place } from '../yaml/text-index.js';
import { isObject } from '../yaml/json-values.js';
import { odcsDocument } from './document.js';
import { lint } from './lint.js';
import { lintNames } from './lint-names.js';
import { normalise } from './normalise.js';
import { validateOdcs } from './schema.js';

/** What was read from the text of a contract. */
export interface ParsedContract {
  /**
   * Null exactly if `issues` has an error that stops every publish. An error about the id alone
   * stops that of a new contract only.
   */
  readonly model: ContractModel | null;
  /** Every problem, in the order of the text. */
  readonly issues: readonly Issue[];
  readonly format: 'YAML' | 'JSON' | 'MESH_CARD';
  /**
   * The positions of the parts that publishing may reject, by their JSON pointer in an ODCS
   * document; each with its pointer in this document. Empty without a model.
   */
  readonly places: Readonly<Record<string, Place & { readonly pointer: string }>>;
}

/**
 * Reads a data contract: ODCS 3.0.0 to 3.2.0 in YAML or JSON, or the mesh card. Pure, total (any
 * text has a result) and bounded. Reports all problems at once, each with code, pointer, line and
 * column.
 */
export function parseContract(text: string, format: TextFormat = 'AUTO'): ParsedContract {
  const source = readDocument(text, format);
  const document = source.value;
  if (document === undefined) return { model: null, issues: source.issues, format: source.format, places: {} };
  if (!isObject(document)) {
    const message = 'a data contract must be a mapping with keys such as `apiVersion`, `kind` and `id`';
    const finding = { code: 'C005', severity: 'error', message, pointer: '', help: null } as const;
    return { model: null, issues: place([finding], source), format: source.format, places: {} };
  }
  if (isCard(document)) {
    const card = contractOfCard(document);
    const findings = [...card.findings];
    for (const finding of card.model === null ? [] : lintNames(card.model)) {
      findings.push({ ...finding, pointer: card.pointerInSource(finding.pointer) });
    }
    const issues = place(findings, source);
    const model = isRefused(findings) ? null : card.model;
    return { model, issues, format: 'MESH_CARD', places: placesOf(model, source, card.pointerInSource) };
  }
  const findings = [...validateOdcs(document)];
  // After a failed schema validation the types are not guaranteed, and the lint would report
  // consequences.
  const read = hasError(findings) ? null : normalise(odcsDocument(document));
  if (read !== null) findings.push(...lint(odcsDocument(document), read));
  const model = isRefused(findings) ? null : read;
  return { model, issues: place(findings, source), format: source.format, places: placesOf(model, source) };
}

function isRefused(findings: readonly Finding[]): boolean {
  return hasError(findings.filter((finding) => !isOfNewIds(finding)));
}

/**
 * The positions of the document, its id, its domain, its servers and its calendars: the parts that
 * publishing may reject.
 */
function placesOf(
  model: ContractModel | null,
  source: SourceDocument,
  pointerInSource: (pointer: string) => string = (pointer) => pointer,
): ParsedContract['places'] {
  if (model === null) return {};
  const calendars = calendarReferences(model).map(({ pointer }) => pointer);
  const servers = model.servers.map((_, index) => `/servers/${String(index)}`);
  return Object.fromEntries(
    ['', '/id', '/domain', '/servers', ...servers, ...calendars].map((at) => {
      const pointer = pointerInSource(at);
      return [at, { pointer, ...source.locate(pointer) }];
    }),
  );
}
