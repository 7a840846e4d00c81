import type { Code } from '../../core/codes/index.js';
import type { Partition } from '../../core/shared/interval.js';
import type * as core from '../../core/shared/issue.js';
import type * as types from '../graphql/schema/types.generated.js';

export function presentIssue(issue: core.Issue): types.Issue {
  return { ...issue, endColumn: issue.endColumn ?? null };
}

export function presentReason(reason: core.Reason): types.Reason {
  return { code: reason.code, message: reason.message, facts: reason.facts ?? null };
}

export function presentPartition(partition: Partition): types.Interval | null {
  return partition === null ? null : { from: partition.from, to: partition.to };
}

/** The fields of a failure member that is about one document. */
export function documentFailure(code: Code, message: string, help: string, issues: readonly core.Issue[]) {
  return { code, message, help, issues: issues.map(presentIssue) };
}
