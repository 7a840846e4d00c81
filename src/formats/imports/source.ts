import type { Code } from '../../core/codes/index.js';
import type { JsonValue } from '../../core/contract/model.js';
import type { Issue, IssueSeverity } from '../../core/shared/issue.js';
import type { ContractDraft } from '../odcs/contract-draft.js';
import { LIMITS } from '../yaml/limits.js';
import { jsonLocator } from '../yaml/json-places.js';
import { type SourceDocument, readDocument } from '../yaml/read.js';
import { type Place, TextIndex } from '../yaml/text-index.js';

/** The kinds of definitions that can be imported. */
export const IMPORT_KINDS = ['dcs', 'dbt', 'json-schema', 'avro', 'protobuf', 'sql'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What a reader makes of a definition: a contract per model, and every problem with its place. */
export interface Imported {
  readonly contracts: readonly ContractDraft[];
  readonly issues: readonly Issue[];
}

/** What the reader of a kind may be given besides the text. */
export interface ImportOptions {
  /** The name of the file without its ending: the name of what has none of its own. */
  readonly name: string;
  /** Patterns of the models to import; empty for those that the kind imports by default. */
  readonly models: readonly string[];
  /** The SQL dialect; null to choose it by the text. */
  readonly dialect: string | null;
}

/** The problems of one source, each once, and not more than a reader of them can use. */
export class Notes {
  readonly #issues = new Map<string, Issue>();

  constructor(private readonly locate: (pointer: string) => Place) {}

  get issues(): readonly Issue[] {
    return [...this.#issues.values()];
  }

  /** A problem at a JSON pointer. */
  at(pointer: string, code: Code, message: string, help: string | null = null): void {
    this.add({ ...this.locate(pointer), code, severity: SEVERITY[code] ?? 'warning', message, pointer, help });
  }

  add(issue: Issue): void {
    const key = `${issue.code} ${issue.pointer} ${issue.message}`;
    if (this.#issues.size < LIMITS.issues && !this.#issues.has(key)) this.#issues.set(key, issue);
  }
}

/** What stops a contract is an error; what the source did not say is only to be known. */
const SEVERITY: Readonly<Partial<Record<Code, IssueSeverity>>> = {
  IMPORT_UNREADABLE: 'error',
  IMPORT_TRUNCATED: 'error',
  IMPORT_NOT_SAID: 'info',
};

/** An issue at a line of a text that is neither YAML nor JSON. */
export function issueAt(place: Place, code: Code, message: string, help: string | null = null): Issue {
  return { ...place, code, severity: SEVERITY[code] ?? 'warning', message, pointer: '', help };
}

/** Text of YAML or JSON. JSON of any length is read: manifests are longer than documents. */
export function readSource(text: string): Pick<SourceDocument, 'value' | 'issues' | 'locate'> {
  if (text.length > LIMITS.bytes && /^\s*\{/.test(text)) {
    try {
      return { value: JSON.parse(text) as JsonValue, issues: [], locate: jsonLocator(text, new TextIndex(text)) };
    } catch {
      // The general reader reports why it is no JSON.
    }
  }
  return readDocument(text);
}
