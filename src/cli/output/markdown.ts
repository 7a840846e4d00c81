import { type Finding, textOfFinding } from './finding.js';

/** Text that Markdown shows as it is, also inside a table. */
export function markdownText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}

/** Findings as a table, errors first as they come. */
export function findingsInMarkdown(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => {
    const { severity, code, file, line } = finding;
    const place = file === null ? '' : `\`${markdownText(file)}${line === null ? '' : `:${line}`}\``;
    return `| ${severity} | ${place} | ${markdownText(textOfFinding(finding))} | \`${code}\` |`;
  });
  return ['| severity | place | finding | code |', '|---|---|---|---|', ...rows].join('\n');
}
