import { createHash } from 'node:crypto';
import { type Finding, textOfFinding } from './finding.js';

const SEVERITY = { error: 'major', warning: 'minor', info: 'info' } as const;

/** As GitLab identifies an issue over several runs, whatever line it moves to. */
function fingerprintOf({ code, file, message, path }: Finding, occurrence: number): string {
  return createHash('sha256')
    .update(JSON.stringify([code, file, path, message, occurrence]))
    .digest('hex');
}

/**
 * Findings as a Code Quality report of GitLab. It has a place for each issue: one without a file is
 * at the first line of the folder.
 */
export function gitlabReport(findings: readonly Finding[]): readonly object[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = JSON.stringify([finding.code, finding.file, finding.path, finding.message]);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return {
      description: textOfFinding(finding),
      check_name: finding.code,
      fingerprint: fingerprintOf(finding, occurrence),
      severity: SEVERITY[finding.severity],
      location: {
        path: (finding.file ?? '.').replaceAll('\\', '/').replace(/^\.\//u, ''),
        lines: { begin: finding.line ?? 1 },
      },
    };
  });
}
