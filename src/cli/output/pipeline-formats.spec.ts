import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { XMLParser } from 'fast-xml-parser';
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

/** What GitLab reads of a Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/. */
const CODE_QUALITY = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./.)(?!/)' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

describe('the report of GitLab', () => {
  it('is valid by the schema of a Code Quality report', () => {
    const validate = new Ajv({ strict: true }).compile(CODE_QUALITY);
    expect(validate(gitlabReport([finding, without]))).toBe(true);
    expect(validate([{ ...gitlabReport([finding])[0], severity: 'error' }])).toBe(false);
  });

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
    const report = junitReport('lint', [finding, without]);
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'testcase' });
    const { testsuites } = parser.parse(report) as {
      testsuites: { testsuite: { testcase: Record<string, unknown>[] } };
    };
    const text = 'a "b" <c> & \uFFFD 100%;\nnext]. Fix it';
    expect(testsuites.testsuite.testcase).toEqual([
      expect.objectContaining({
        '@_classname': 'a&b/orders;1.yaml',
        failure: expect.objectContaining({ '#text': text }),
      }),
      expect.objectContaining({ '@_classname': 'concordat', 'system-out': `info: ${text}` }),
    ]);
  });

  it('has one case that passes without findings', () => {
    expect(junitReport('lint', [])).toContain('<testcase classname="concordat" name="lint has no findings"/>');
  });
});
