import type { ContractModel, JsonValue } from '../../core/contract/model.js';
import type { Pair } from '../../core/contract/pair-contracts.js';
import { explain } from '../../core/explain/index.js';
import { EXIT, type ExitCode } from '../exit.js';
import { describeChange, isGone } from '../output/change.js';
import { type ContractChange, REPAIR, shortfall } from '../output/contract-changes.js';
import type { Finding } from '../output/finding.js';
import { type ShownTightened, tightenedFinding } from '../output/tightened.js';
import type { ContractText } from './against.js';

/** A contract's change with everything that a format shows of it. */
export interface JudgedChange {
  readonly change: ContractChange;
  readonly exit: ExitCode;
  /** The verdict and each change, at their places in the newer document. */
  readonly annotations: readonly Finding[];
  /** Why a document cannot be compared. */
  readonly problem: Finding | null;
}

/** Judges one pair: the parse, diff and decision of the server, without the affected consumers. */
export async function judgePair({ older, newer }: Pair<ContractText>, reference: string): Promise<JudgedChange> {
  if (newer === null) return older === null ? unchanged : removed(older, reference);
  if (newer.model === null) return invalid(newer, newer.file, older);
  if (older === null) return newer.errors.length === 0 ? added(newer) : invalid(newer, newer.file, older);
  if (older.model === null) return unknown(older, newer, reference);
  const { diffModels, judgeStep } = await import('./reading.js');
  const found = diffModels(older.model, newer.model);
  const step = judgeStep(older.model, newer.model, found);
  const moved = older.file !== newer.file;
  const kind =
    moved || older.id !== newer.id
      ? 'RENAMED'
      : found.changes.length === 0 && step.enough && step.taken === 'NONE'
        ? 'UNCHANGED'
        : 'CHANGED';
  const change: ContractChange = {
    kind,
    id: newer.id,
    file: newer.file,
    previousFile: moved ? older.file : null,
    from: older.model.version,
    to: newer.model.version,
    ...step,
    changes: found.changes,
    tightened: await tightenedBetween(older.model, newer.model),
  };
  return judged(change, newer.text, older.text);
}

/** The tightened promises; what was measured is known to a server only. */
async function tightenedBetween(before: ContractModel, after: ContractModel): Promise<readonly ShownTightened[]> {
  const { createHash } = await import('node:crypto');
  const { checksOf, tightenedChecks } = await import('./reading.js');
  const checks = (model: ContractModel) =>
    checksOf({ ...model, id: after.id }, (text) => createHash('sha256').update(text).digest('hex'));
  const unknown = { wouldFail: null, known: null, notKnown: null, currentData: null } as const;
  return tightenedChecks(checks(before), checks(after)).map(({ check }) => {
    const { id: checkId, promise, pointer } = check;
    return { checkId, promise, pointer, ...unknown };
  });
}

/** The judged change with its annotations in the texts; the older one is null if it is unknown. */
export async function judged(change: ContractChange, newer: string, older: string | null): Promise<JudgedChange> {
  const placeOf = await placesIn(newer, older);
  const { file, enough, changes } = change;
  const verdict: Finding[] = enough
    ? []
    : [
        {
          code: 'INCOMPATIBLE_CHANGE',
          severity: 'error',
          message: shortfall(change),
          file,
          ...placeOf('/version', false),
          path: '/version',
          help: `Raise the version, or revert the changes.${change.mayBeRepair ? ` ${REPAIR}` : ''}`,
        },
      ];
  const annotations = changes.map((one): Finding => {
    const breaks = one.consumer === 'BREAKS' || one.producer === 'BREAKS';
    const severity = !breaks ? 'info' : enough ? 'warning' : 'error';
    const { code, pointer } = one;
    const place = placeOf(pointer, isGone(code));
    return { code, severity, message: describeChange(one), file, ...place, path: pointer, help: null };
  });
  const failing = change.tightened
    .filter(({ wouldFail }) => wouldFail !== null)
    .map((one) => tightenedFinding(one, { file, ...placeOf(one.pointer, false) }));
  return {
    change,
    exit: enough ? EXIT.yes : EXIT.no,
    annotations: [...verdict, ...annotations, ...failing],
    problem: null,
  };
}

const NOTHING = {
  required: 'NONE',
  taken: 'NONE',
  increases: true,
  enough: true,
  mayBeRepair: false,
  changes: [],
  tightened: [],
} as const;
const EMPTY = { id: null, file: '', previousFile: null, from: null, to: null, ...NOTHING } as const;
const unchanged: JudgedChange = {
  change: { ...EMPTY, kind: 'UNCHANGED' },
  exit: EXIT.yes,
  annotations: [],
  problem: null,
};

function added({ file, id, model }: ContractText): JudgedChange {
  const change: ContractChange = { ...EMPTY, kind: 'ADDED', id, file, to: model?.version ?? null };
  return { change, exit: EXIT.yes, annotations: [], problem: null };
}

async function removed({ file, id, model }: ContractText, reference: string): Promise<JudgedChange> {
  // A document that was never valid promised nothing.
  if (model === null) return { ...unchanged, change: { ...EMPTY, kind: 'REMOVED', id, file } };
  const { judgeRemoval } = await import('./reading.js');
  const { diff, allowed } = judgeRemoval(model);
  const change: ContractChange = {
    ...EMPTY,
    kind: 'REMOVED',
    id,
    file,
    from: model.version,
    required: diff.required,
    enough: allowed,
    changes: diff.changes,
  };
  const annotations = diff.changes.map((one): Finding => ({
    code: one.code,
    severity: allowed ? 'info' : 'error',
    message: `${one.message}: ${reference} has ${model.version} of it in ${file}`,
    file,
    line: null,
    column: null,
    path: null,
    help: explain(one.code)?.fix ?? null,
  }));
  return { change, exit: allowed ? EXIT.yes : EXIT.no, annotations, problem: null };
}

/** The newer document cannot be read: nothing can be said about its changes. */
function invalid({ id, errors }: ContractText, file: string, older: ContractText | null): JudgedChange {
  const change: ContractChange = {
    ...EMPTY,
    kind: 'INVALID',
    id: id ?? older?.id ?? null,
    file,
    from: older?.model?.version ?? null,
    enough: false,
  };
  const problem = problemOf(errors, { file, what: file, severity: 'error' });
  return { change, exit: EXIT.no, annotations: [], problem };
}

/** The older document cannot be read, so that nobody knows what it promised. */
function unknown({ errors, file }: ContractText, newer: ContractText, reference: string): JudgedChange {
  const change: ContractChange = {
    ...EMPTY,
    kind: 'INVALID',
    id: newer.id,
    file: newer.file,
    previousFile: file === newer.file ? null : file,
    to: newer.model?.version ?? null,
    enough: false,
  };
  const found = problemOf(errors, { file: newer.file, what: `${reference}:${file}`, severity: 'warning' });
  const problem = { ...found, line: null, column: null, endColumn: null, path: null };
  return { change, exit: EXIT.unknown, annotations: [], problem };
}

function problemOf(
  errors: ContractText['errors'],
  { file, what, severity }: { readonly file: string; readonly what: string; readonly severity: 'error' | 'warning' },
): Finding {
  const [first] = errors;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  return {
    code: 'CONTRACT_INVALID',
    severity,
    message: `${what} is not a valid contract, so its changes are not known: ${first?.message ?? ''}${more}`,
    file,
    line: first?.line ?? null,
    column: first?.column ?? null,
    endColumn: first?.endColumn ?? null,
    path: first?.pointer ?? null,
    help: severity === 'error' ? `\`concordat lint ${file}\` shows every error.` : null,
  };
}

/** The place of a change in the newer text: of a removed element that of its parent. */
async function placesIn(newer: string, older: string | null) {
  const { child, readDocument, tokensOf } = await import('./reading.js');
  const source = readDocument(newer);
  const before = older === null ? undefined : readDocument(older).value;
  return (pointer: string, gone: boolean): Pick<Finding, 'line' | 'column' | 'endColumn'> => {
    if (!gone) return source.locate(pointer);
    if (before === undefined) return { line: null, column: null };
    const remaining = remainingPath(before, source.value, tokensOf(pointer));
    return source.locate(
      remaining.reduce<string>((path, token) => child(path, token), ''),
      'key',
    );
  };
}

/** The part of an older path that the newer document has, with its own positions in lists. */
function remainingPath(before: JsonValue | undefined, after: JsonValue | undefined, path: readonly string[]): string[] {
  const [token, ...rest] = path;
  if (token === undefined) return [];
  const next = isList(before) && isList(after) ? String(partnerOf(before[Number(token)], after)) : token;
  const [from, to] = [entryOf(before, token), entryOf(after, next)];
  return to === undefined ? [] : [next, ...remainingPath(from, to, rest)];
}

function partnerOf(entry: JsonValue | undefined, list: readonly JsonValue[]): number {
  const keys = ['id', 'name', 'server', 'role', 'property', 'metric'];
  const key = keys.find((one) => typeof entryOf(entry, one) === 'string');
  return key === undefined ? -1 : list.findIndex((one) => entryOf(one, key) === entryOf(entry, key));
}

function entryOf(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (isList(value)) return value[Number(key)];
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
