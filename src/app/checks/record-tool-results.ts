import type { Code } from '../../core/codes/index.js';
import { codes } from '../../core/codes/index.js';
import type { ContractVersion } from '../../core/contract/contract-version.js';
import type { Evidence } from '../../core/quality/check.js';
import { type Matched, type Unmatched, matchResults } from '../../core/quality/match-results.js';
import type { QualityTool, ToolResult } from '../../core/quality/tool-result.js';
import { domainOfProduct } from '../catalog/references.js';
import type { PartitionRequest } from '../catalog/requested-partitions.js';
import { requestedVersions } from '../catalog/requested-versions.js';
import { type Documents, documentsHere } from '../ports/documents.js';
import { type AppFailure, invalid } from '../shared/errors.js';
import { type CreatingPorts, type InTransaction, defineUseCase } from '../shared/use-case.js';
import { oncePerKey } from '../shared/idempotency.js';
import { externalOf, matchableChecks } from './matchable-checks.js';
import { type ExternalResult, type RefusedResult, recordResultsOf } from './record-evidence.js';

export interface RecordToolResultsInput extends Omit<PartitionRequest, 'mapper'> {
  readonly product: string;
  readonly contract?: string | null;
  readonly contractVersion?: string | null;
  /** The text of the file as the tool wrote it. */
  readonly document: string;
  /** The text of dbt's `manifest.json`. */
  readonly manifest?: string | null;
  /** By default the tool is recognised. */
  readonly tool?: QualityTool | null;
  /** When the tests read the data, for results whose time the file does not say with a zone. */
  readonly observedAt?: string | null;
}

/** A result that became evidence of the check. */
export interface MappedResult {
  readonly result: string;
  readonly checkId: string;
}

export interface UnmappedResult {
  readonly result: string;
  readonly outcome: ToolResult['outcome'];
  readonly why: Code;
  readonly message: string;
  readonly candidates: readonly string[];
}

export interface RecordedResults {
  readonly tool: QualityTool;
  readonly mapped: readonly MappedResult[];
  readonly unmapped: readonly UnmappedResult[];
  readonly evidence: readonly Evidence[];
  /** Whether the file was recorded before, so that nothing is new. */
  readonly isRepeated: boolean;
}

/**
 * Records the file of another tool: each result that is about one check and can be evidence becomes
 * evidence of it, and the others are named with the reason. Where none can be, the request is
 * refused with all reasons. A file that was recorded before for the same data is not recorded
 * again.
 */
export const recordToolResults = defineUseCase({
  name: 'recordToolResults',
  permission: ({ product }: RecordToolResultsInput) => ({
    action: 'evidence.record',
    domain: domainOfProduct(product),
  }),
  work: async (ports: Ports, call, input: RecordToolResultsInput): Promise<RecordedResults> => {
    const { document, manifest = null, tool = null, ...requested } = input;
    const read = await (ports.documents ?? documentsHere).results({ document, manifest, tool });
    if (!read.ok) throw invalid({ code: read.code, message: read.message });
    if (read.results.length === 0) throw invalid({ code: 'NO_RESULTS', message: 'The file has no results of tests.' });
    const matchedWith = async (versions: readonly ContractVersion[]): Promise<Matches> => ({
      versions,
      ...matchResults(read.results, await matchableChecks(ports, versions)),
    });
    // Other requests wait for the transaction: many results and rules are matched before it.
    const early = await matchedWith(await ports.unitOfWork.read((stores) => requestedVersions(stores, input)));
    return ports.unitOfWork.write(async (tx) => {
      const versions = await requestedVersions(tx, input);
      const matches = isSame(versions, early.versions) ? early : await matchedWith(versions);
      const { matched } = matches;
      let isRepeated = true;
      const record = (): Promise<Omit<RecordedResults, 'isRepeated'>> => {
        isRepeated = false;
        return recorded({ ...ports, tx }, { ...requested, tool: read.tool }, matches);
      };
      // A rule that was added or changed since maps the same file otherwise: another request.
      const checksOfFile = matched.map(({ check }) => [check.id, check.digest]);
      const once = { ...requested, digest: ports.ids.sha256(document), matched: checksOfFile };
      const key = ports.ids.sha256(JSON.stringify(Object.entries(once).sort()));
      const about = { useCase: 'recordToolResults', subject: call.actor.subject, key, input: once };
      const answer = await oncePerKey({ ...ports, tx }, about, record);
      return { ...answer, isRepeated };
    });
  },
});

interface Ports extends CreatingPorts {
  readonly documents?: Documents;
}

/** The results with the checks of these versions that they are about. */
interface Matches {
  readonly versions: readonly ContractVersion[];
  readonly matched: readonly Matched[];
  readonly unmatched: readonly Unmatched[];
}

/** Whether the versions, which never change, are the same ones. */
function isSame(some: readonly ContractVersion[], others: readonly ContractVersion[]): boolean {
  const names = (versions: readonly ContractVersion[]): string =>
    JSON.stringify(versions.map(({ contractId, modelDigest, version }) => [contractId, version, modelDigest]));
  return names(some) === names(others);
}

type RecordedInput = Omit<RecordToolResultsInput, 'document' | 'tool'> & { readonly tool: QualityTool };

async function recorded(
  ports: InTransaction,
  { observedAt = null, tool, ...requested }: RecordedInput,
  { matched, unmatched, versions }: Matches,
): Promise<Omit<RecordedResults, 'isRepeated'>> {
  const results = matched.map((one) => {
    const external = externalOf(one);
    return { ...external, observedAt: external.observedAt ?? observedAt };
  });
  const refused: RefusedResult[] = results.filter(isUntimed).map((result) => ({ result, ...UNTIMED }));
  const timed = results.filter((result) => !isUntimed(result));
  const input = { ...requested, provenance: tool, results: timed };
  const evidence =
    timed.length === 0 ? [] : await recordResultsOf(ports, versions, input, { onRefused: (one) => refused.push(one) });
  if (evidence.length === 0 && refused.length > 0) throw allRefused(refused);
  const names = new Map(matched.map(({ check, result }) => [check.id, result.name]));
  const refusedIds = new Set(refused.map(({ result }) => result.checkId));
  return {
    tool,
    mapped: matched
      .filter(({ check }) => !refusedIds.has(check.id))
      .map(({ check, result }) => ({ result: result.name, checkId: check.id })),
    unmapped: [
      ...unmatched.map(({ candidates, result, why }) => ({
        ...{ result: result.name, outcome: result.outcome, why, message: codes[why].title },
        candidates,
      })),
      ...refused.map(({ code, message, result }) => ({
        ...{ result: names.get(result.checkId) ?? '', outcome: result.outcome, why: code, message },
        candidates: [result.checkId],
      })),
    ],
    evidence,
  };
}

/** Without a time, evidence would count as new, however old the file is. */
const UNTIMED = { code: 'RESULT_TIME_UNKNOWN', message: codes.RESULT_TIME_UNKNOWN.title } as const;

function isUntimed({ observedAt }: ExternalResult): boolean {
  return observedAt === null || observedAt === undefined;
}

/** The refusal of a file of which nothing can be recorded, with all reasons. */
function allRefused(refused: readonly RefusedResult[]): AppFailure {
  const issues = refused.slice(0, MOST_ISSUES).map(({ code, message, result }, index) => ({
    ...{ code, severity: 'error' as const, pointer: `/results/${String(index)}`, line: 1, column: 1 },
    ...{ message: `\`${result.checkId}\`: ${message}`, help: codes[code].fix },
  }));
  const code = refused[0]?.code ?? 'RESULT_TIME_UNKNOWN';
  return invalid({ code, message: `No result can be recorded: ${refused[0]?.message ?? ''}`, issues });
}

/** More reasons than people read. */
const MOST_ISSUES = 100;
