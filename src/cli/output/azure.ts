import { type Finding, textOfFinding } from './finding.js';

/** Azure Pipelines knows errors and warnings only. */
const TYPE = { error: 'error', warning: 'warning', info: 'warning' } as const;

/** A finding as a logging command of Azure Pipelines. */
export function azureIssue(finding: Finding): string {
  const properties = [
    ['type', TYPE[finding.severity]],
    ['sourcepath', finding.file],
    ['linenumber', finding.line],
    ['columnnumber', finding.column],
    ['code', finding.code],
  ].flatMap(([name, value]) => (value === null ? [] : [`${String(name)}=${escapeProperty(String(value))}`]));
  return `##vso[task.logissue ${properties.join(';')}]${escapeData(textOfFinding(finding))}`;
}

/** Text between commands: no line of it may be read as one. */
export function withoutAzureCommands(text: string): string {
  return text.replaceAll('##vso[', '## vso[').replace(/^(\s*)##\[/gmu, '$1| ##[');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}
