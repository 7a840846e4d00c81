import type { Code } from '../../core/codes/index.js';
import { codes } from '../../core/codes/index.js';
import type { Evidence } from '../../core/quality/check.js';
import { type Matched, type Unmatched, matchResults } from '../../core/quality/match-results.js';
import type { QualityTool, ToolResult } from '../../core/quality/tool-result.js';
import { readQualityResults } from '../../formats/quality-results/read.js';
import { domainOfProduct } from '../catalog/references.js';
import type { PartitionRequest } from '../catalog/requested-partitions.js';
import { requestedVersions } from '../catalog/requested-versions.js';
import { invalid } from '../shared/errors.js';
import { type CreatingPorts, type InTransaction, defineUseCase } from '../shared/use-case.js';
import { oncePerKey } from '../shared/idempotency.js';
import { externalOf, matchableChecks } from './matchable-checks.js';
import { recordResults } from './record-evidence.js';

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
}

/**
 * Records the file of another tool: each result that is about one check becomes evidence of it, and
 * the others are named with the reason. A file that was recorded before for the same data is not
 * recorded again.
 */
export const recordToolResults = defineUseCase({
  name: 'recordToolResults',
  permission: ({ product }: RecordToolResultsInput) => ({
    action: 'evidence.record',
    domain: domainOfProduct(product),
  }),
  work: async (ports: CreatingPorts, call, input: RecordToolResultsInput): Promise<RecordedResults> => {
    const { document, manifest = null, tool = null, ...requested } = input;
    const read = await readQualityResults({ document, manifest, tool });
    if (!read.ok) throw invalid({ code: read.code, message: read.message });
    if (read.results.length === 0) throw invalid({ code: 'NO_RESULTS', message: 'The file has no results of tests.' });
    return ports.unitOfWork.write(async (tx) => {
      const versions = await requestedVersions(tx, input);
      const checks = await matchableChecks(ports, versions);
      const { matched, unmatched } = matchResults(read.results, checks);
      const record = (): Promise<RecordedResults> =>
        recorded({ ...ports, tx }, { ...requested, tool: read.tool }, matched, unmatched);
      // A rule that was added or renamed since maps more of the same file: that is another request.
      const once = { ...requested, digest: ports.ids.sha256(document), matched: matched.map(({ check }) => check.id) };
      const key = ports.ids.sha256(JSON.stringify(Object.entries(once).sort()));
      return oncePerKey(
        { ...ports, tx },
        { useCase: 'recordToolResults', subject: call.actor.subject, key, input: once },
        record,
      );
    });
  },
});

async function recorded(
  ports: InTransaction,
  input: Omit<RecordToolResultsInput, 'document' | 'tool'> & { readonly tool: QualityTool },
  matched: readonly Matched[],
  unmatched: readonly Unmatched[],
): Promise<RecordedResults> {
  const { tool, ...requested } = input;
  const results = matched.map(externalOf);
  const evidence = results.length === 0 ? [] : await recordResults(ports, { ...requested, provenance: tool, results });
  return {
    tool,
    mapped: matched.map(({ check, result }) => ({ result: result.name, checkId: check.id })),
    unmapped: unmatched.map(({ candidates, result, why }) => ({
      result: result.name,
      outcome: result.outcome,
      why,
      message: codes[why].title,
      candidates: candidates.slice(0, MOST_CANDIDATES),
    })),
    evidence,
  };
}

const MOST_CANDIDATES = 20;
