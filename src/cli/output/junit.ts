import { type Finding, textOfFinding } from './finding.js';

/**
 * Findings as a JUnit report: a test case for each, of which errors fail. Without findings there is
 * one that passes, because some readers refuse a report without a case.
 */
export function junitReport(command: string, findings: readonly Finding[]): string {
  const cases = findings.length === 0 ? [passed(command)] : findings.map(caseOf);
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="concordat" ${counts}>`,
    `  <testsuite name="${attribute(`concordat ${command}`)}" ${counts} skipped="0">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
  ].join('\n');
}

function passed(command: string): string {
  return `    <testcase classname="concordat" name="${attribute(`${command} has no findings`)}"/>`;
}

function caseOf(finding: Finding): string {
  const { code, file, line, path, severity } = finding;
  const place = file === null ? '' : line === null ? file : `${file}:${line}`;
  const name = [code, place, path ?? ''].filter((part) => part !== '').join(' ');
  const body = textContent(textOfFinding(finding));
  const content =
    severity === 'error'
      ? `<failure type="${attribute(code)}" message="${attribute(finding.message)}">${body}</failure>`
      : `<system-out>${severity}: ${body}</system-out>`;
  return `    <testcase classname="${attribute(file ?? 'concordat')}" name="${attribute(name)}">${content}</testcase>`;
}

/** What XML 1.0 has no way to write is replaced. */
function characters(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD');
}

function textContent(text: string): string {
  return characters(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function attribute(text: string): string {
  return textContent(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/gu, (white) => `&#${white.charCodeAt(0)};`);
}
