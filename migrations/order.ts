import { catalog } from './0001-catalog.js';
import { lineage } from './0002-lineage.js';
import { quality } from './0003-quality.js';
import { decisions } from './0004-decisions.js';
import { putAside } from './0005-put-aside.js';
import { newestEvidence } from './0006-newest-evidence.js';
import { partitionNames } from './0007-partition-names.js';
import { lineageFacts } from './0008-lineage-facts.js';
import { readings } from './0009-readings.js';
import { effectiveDates } from './0010-effective-dates.js';
import { eventNotices } from './0011-event-notices.js';
import { knownFiles } from './0012-known-files.js';
import { failingKeys } from './0013-failing-keys.js';
import { senders } from './0014-senders.js';
import { tokenUse } from './0015-token-use.js';
import { auditOrigin } from './0016-audit-origin.js';
import { overrideWithdrawals } from './0017-override-withdrawals.js';
import { whatSendersReport } from './0018-what-senders-report.js';
import { pendingEvents } from './0019-pending-events.js';
import { asRecorded } from './0020-as-recorded.js';
import { excludedEvents } from './0021-excluded-events.js';
import { foreignDatasets } from './0022-foreign-datasets.js';
import { contractLooks } from './0023-contract-looks.js';
import { auditedCatalog } from './0024-audited-catalog.js';
import { pendingBySender } from './0025-pending-by-sender.js';
import { factHeads } from './0026-fact-heads.js';
import { dueLooks } from './0027-due-looks.js';
import { leanerLineage } from './0028-leaner-lineage.js';
import { partitionState } from './0029-partition-state.js';
import { versionHeads } from './0030-version-heads.js';
import { integerKeys } from './0031-integer-keys.js';
import { lineageMark } from './0032-lineage-mark.js';
import { catalogLists } from './0033-catalog-lists.js';
import { checkWork } from './0034-check-work.js';
import { calendars } from './0035-calendars.js';
import { maintenance } from './0036-maintenance.js';
import { agents } from './0037-agents.js';
import { watchedChecks } from './0038-watched-checks.js';
import { backfills } from './0039-backfills.js';
import { newestDecisions } from './0040-newest-decisions.js';
import { sessions } from './0041-sessions.js';
import type { Migration } from './dialect.js';

/** All steps in order. Append only: a database records the steps it has applied by these names. */
export const ORDER: readonly Migration[] = [
  catalog,
  lineage,
  quality,
  decisions,
  putAside,
  newestEvidence,
  partitionNames,
  lineageFacts,
  readings,
  effectiveDates,
  eventNotices,
  knownFiles,
  failingKeys,
  senders,
  tokenUse,
  auditOrigin,
  overrideWithdrawals,
  whatSendersReport,
  pendingEvents,
  asRecorded,
  excludedEvents,
  foreignDatasets,
  contractLooks,
  auditedCatalog,
  pendingBySender,
  factHeads,
  dueLooks,
  leanerLineage,
  partitionState,
  versionHeads,
  integerKeys,
  lineageMark,
  catalogLists,
  checkWork,
  calendars,
  maintenance,
  agents,
  watchedChecks,
  backfills,
  newestDecisions,
  sessions,
];
