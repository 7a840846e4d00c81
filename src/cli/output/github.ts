import { type Finding, textOfFinding } from './finding.js';

const LEVEL = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * A finding as a workflow command of GitHub Actions, which shows it beside the line of the pull
 * request.
 */
export function githubAnnotation(finding: Finding): string {
  const properties = [
    ['file', finding.file],
    ['line', finding.line],
    ['col', finding.column],
    ['endColumn', finding.endColumn],
    ['title', finding.code],
  ]
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${LEVEL[finding.severity]} ${properties.join(',')}::${escapeData(textOfFinding(finding))}`;
}

/**
 * Text between annotations. A name of a document may contain line ends: GitHub must not read a line
 * of it as a workflow command.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^(\s*)(::|##\[)/gmu, '$1| $2');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
