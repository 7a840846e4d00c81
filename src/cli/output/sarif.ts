import { type Finding, textOfFinding } from './finding.js';

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const;

/** How a code is explained; SARIF viewers show it beside the results. */
export interface Rule {
  readonly title: string;
  readonly explanation: string;
  readonly fix: string;
}

/**
 * Findings as a SARIF 2.1.0 log, for code scanning. `explain` gives the text of a code, if it has
 * one.
 */
export function sarifLog(
  findings: readonly Finding[],
  { version, succeeded }: { readonly version: string; readonly succeeded: boolean },
  explain: (code: string) => Rule | undefined,
): object {
  const ids = [...new Set(findings.map(({ code }) => code))];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'concordat', version, rules: ids.map((id) => ruleOf(id, explain(id))) } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: succeeded }],
        results: findings.map((finding) => resultOf(finding, ids.indexOf(finding.code))),
      },
    ],
  };
}

function ruleOf(id: string, rule: Rule | undefined): object {
  if (rule === undefined) return { id };
  return {
    id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.explanation },
    help: { text: rule.fix },
  };
}

function resultOf(finding: Finding, ruleIndex: number): object {
  const { code, severity, file, path } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: textOfFinding(finding) },
    ...(file === null ? {} : { locations: [{ physicalLocation: physicalLocation(file, finding) }] }),
    ...(path === null ? {} : { properties: { pointer: path } }),
  };
}

function physicalLocation(file: string, { line, column, endColumn }: Finding): object {
  const region = {
    startLine: line,
    ...(column === null ? {} : { startColumn: column }),
    ...(column === null || endColumn === null || endColumn === undefined ? {} : { endColumn }),
  };
  return { artifactLocation: { uri: uriOf(file) }, ...(line === null ? {} : { region }) };
}

/** A relative reference with `/`; a path from the root is a file URI. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
