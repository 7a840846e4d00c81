import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { azureIssue, withoutAzureCommands } from './azure.js';
import type { Finding } from './finding.js';
import { gitlabReport } from './gitlab.js';
import { junitReport } from './junit.js';

const finding: Finding = {
  code: 'C012',
  severity: 'error',
  message: 'a "b" <c> & \u0007 100%;\nnext]',
  file: 'a&b/orders;1.yaml',
  line: 7,
  column: 3,
  path: '/schema/0',
  help: 'Fix it',
};
const without: Finding = { ...finding, severity: 'info', file: null, line: null, column: null, path: null };

describe('the report of GitLab', () => {
  it('has the fields of a Code Quality issue, each with a fingerprint of its own', () => {
    const report = gitlabReport([finding, finding, without]) as {
      readonly fingerprint: string;
      readonly severity: string;
      readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
    }[];
    expect(report.map(({ location, severity }) => [location.path, location.lines.begin, severity])).toEqual([
      ['a&b/orders;1.yaml', 7, 'major'],
      ['a&b/orders;1.yaml', 7, 'major'],
      ['.', 1, 'info'],
    ]);
    expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(3);
    expect(gitlabReport([{ ...finding, line: 9 }])[0]).toMatchObject({ fingerprint: report[0]?.fingerprint });
  });
});

describe('a logging command of Azure Pipelines', () => {
  it('is one line whose properties cannot end it', () => {
    expect(azureIssue(finding)).toBe(
      '##vso[task.logissue type=error;sourcepath=a&b/orders%3B1.yaml;linenumber=7;columnnumber=3;code=C012]' +
        'a "b" <c> & \u0007 100%AZP25;%0Anext]. Fix it',
    );
    expect(azureIssue(without)).toContain('##vso[task.logissue type=warning;code=C012]');
  });

  it('is not read from the text between', () => {
    expect(withoutAzureCommands('x ##vso[task.complete]\n##[error]y')).toBe('x ## vso[task.complete]\n| ##[error]y');
  });
});

describe('a JUnit report', () => {
  it('has a case for each finding, of which errors fail, with all texts escaped', () => {
    const report = junitReport('lint', [finding, without]);
    expect(report).toContain('<testsuites name="concordat" tests="2" failures="1" errors="0">');
    expect(report).toContain(
      '<failure type="C012" message="a &quot;b&quot; &lt;c&gt; &amp; \uFFFD 100%;&#10;next]">' +
        'a "b" &lt;c&gt; &amp; \uFFFD 100%;\nnext]. Fix it</failure>',
    );
    expect(report.match(/<testcase /gu)).toHaveLength(2);
    expect(report).toContain('<system-out>info: ');
  });

  it('is read by a parser of XML as what was found', () => {
    const program = [
      'import json, sys, xml.etree.ElementTree as tree',
      'cases = tree.fromstring(sys.stdin.buffer.read()).iter("testcase")',
      'print(json.dumps([[case.get("classname"), [part.text for part in case]] for case in cases]))',
    ].join('\n');
    const input = junitReport('lint', [finding, without]);
    const { stdout } = spawnSync('python3', ['-c', program], { input, encoding: 'utf8' });
    const text = 'a "b" <c> & \uFFFD 100%;\nnext]. Fix it';
    expect(JSON.parse(stdout)).toEqual([
      ['a&b/orders;1.yaml', [text]],
      ['concordat', [`info: ${text}`]],
    ]);
  });

  it('has one case that passes without findings', () => {
    expect(junitReport('lint', [])).toContain('<testcase classname="concordat" name="lint has no findings"/>');
  });
});
