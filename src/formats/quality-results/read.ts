import { type JsonExcess, type JsonLimits, jsonExtent } from '../../core/shared/json-extent.js';
import { runToEnd } from '../../core/shared/cooperative.js';
import { QUALITY_TOOLS, type QualityTool, type ToolResult } from '../../core/quality/tool-result.js';
import { isDbt, readDbt } from './dbt.js';
import { isGreatExpectations, readGreatExpectations } from './great-expectations.js';
import { isSoda, readSoda } from './soda.js';
import { type Members, membersOf } from './values.js';

/** The results of a file and the tool that wrote it, or why it is not read. */
export type ReadResults =
  | { readonly ok: true; readonly tool: QualityTool; readonly results: readonly ToolResult[] }
  | { readonly ok: false; readonly code: 'RESULTS_UNREADABLE' | 'RESULTS_TOO_LARGE'; readonly message: string };

export interface ResultsFile {
  readonly document: string;
  /** The `manifest.json` of dbt. */
  readonly manifest: string | null;
  /** The tool; by default it is recognised. */
  readonly tool: QualityTool | null;
}

const MOST_RESULTS = 10_000;

/** Characters of a JUnit report: XML is read in one step. */
const LONGEST_XML = 4 * 1024 * 1024;

const LIMITS: JsonLimits = { depth: 100, values: 1_000_000, entries: 200_000, digits: 400 };

/** Reads a file of results; never throws. */
export async function readQualityResults({ document, manifest, tool }: ResultsFile): Promise<ReadResults> {
  const isXml = document.trimStart().startsWith('<');
  if (tool === 'junit' || (tool === null && isXml)) return bounded('junit', await readXml(document));
  const parsed = parseJson(document, 'The file');
  if (typeof parsed === 'string') return refused(parsed);
  const given = manifest === null ? null : parseJson(manifest, 'The manifest');
  if (typeof given === 'string') return refused(given);
  const recognised = RECOGNISED.find(([, recognises]) => recognises(parsed))?.[0] ?? null;
  const used = tool ?? recognised;
  if (used === null || used !== recognised) {
    return refused(`The file is not a result of ${used ?? `a known tool (${QUALITY_TOOLS.join(', ')})`}.`);
  }
  if (used === 'great-expectations') return bounded(used, readGreatExpectations(parsed));
  return bounded(used, used === 'dbt' ? readDbt(parsed, given) : readSoda(parsed));
}

const RECOGNISED: readonly (readonly [Exclude<QualityTool, 'junit'>, (document: Members) => boolean])[] = [
  ['dbt', isDbt],
  ['great-expectations', isGreatExpectations],
  ['soda', isSoda],
];

function bounded(tool: QualityTool, results: readonly ToolResult[] | string): ReadResults {
  if (typeof results === 'string') return refused(results);
  if (results.length <= MOST_RESULTS) return { ok: true, tool, results };
  return { ok: false, code: 'RESULTS_TOO_LARGE', message: `The file has more than ${MOST_RESULTS} results.` };
}

function refused(message: string): ReadResults {
  return { ok: false, code: 'RESULTS_UNREADABLE', message };
}

async function readXml(document: string): Promise<readonly ToolResult[] | string> {
  if (document.length > LONGEST_XML) return 'The report is larger than 4 MB; leave the output of the tests out of it.';
  if (/<!DOCTYPE|<!ENTITY/i.test(document)) return 'The report declares a document type, which is not read.';
  // The parser is loaded where a report is read.
  const { readJunit } = await import('./junit.js');
  try {
    const results = readJunit(document);
    return results.length > 0 ? results : 'The file is not a JUnit report with test cases.';
  } catch (error) {
    return `The file is not XML: ${error instanceof Error ? error.message.slice(0, 200) : 'unknown'}`;
  }
}

/** The members of a JSON object, or what is wrong with the text. */
function parseJson(text: string, what: string): Members | string {
  const { excess } = runToEnd(jsonExtent(text, LIMITS));
  if (excess !== null) return `${what} is too large: ${excessOf(excess)}.`;
  try {
    return membersOf(JSON.parse(text));
  } catch {
    return `${what} is neither JSON nor XML.`;
  }
}

function excessOf({ limit, most, pointer }: JsonExcess): string {
  return `more than ${most} ${limit} at \`${pointer}\``;
}
