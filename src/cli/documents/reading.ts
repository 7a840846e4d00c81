/**
 * Everything that reads and compares documents offline, loaded together where a command needs it:
 * each part that is loaded apart costs as much as reading a small document.
 */
export { calendarNames, calendarReferences } from '../../core/contract/calendars.js';
export { diffModels } from '../../core/contract/diff.js';
export {
  baselineFor,
  initialLifecycle,
  judgeRemoval,
  judgeStep,
  sameVersion,
} from '../../core/contract/version-policy.js';
export { compareVersions, majorOf } from '../../core/contract/versions.js';
export { checksOf } from '../../core/quality/derive.js';
export { nextPartition, partitionContaining, partitionKey, partitioningOf } from '../../core/partition/partitioning.js';
export { tightenedChecks } from '../../core/quality/tightened.js';
export { parseCalendar } from '../../formats/calendar/parse.js';
export { parseContract } from '../../formats/odcs/parse.js';
export { parseProduct } from '../../formats/odps/parse.js';
export { child, tokensOf } from '../../formats/yaml/pointer.js';
export { readDocument } from '../../formats/yaml/read.js';
