import { isNeverDataByName } from '../../core/access/never-data.js';
import type { ContractModel, Field, QualityRule, Server } from '../../core/contract/model.js';
import { segmentsOf } from '../../core/partition/partition-paths.js';
import { writtenLocation } from '../../core/contract/server-location.js';
import { filesRead } from '../../core/quality/files-read.js';
import { hasEngine } from '../../core/quality/server-choice.js';
import { refusedDuckdbCall } from '../../core/quality/sql/duckdb-calls.js';
import { refusedSqliteCall } from '../../core/quality/sql/sqlite-calls.js';
import { isSqliteFile } from '../../core/quality/supported-files.js';
import { type Finding, error, warning } from '../yaml/finding.js';
import { fieldsIn } from './inner-fields.js';

const FIX = 'Name files of data: not the store, not configuration files, and no names that begin with a dot.';

/** What a contract may not read or call, as far as the document shows it before any check runs. */
export function lintOwnData(model: ContractModel): Finding[] {
  return [...neverData(model), ...refusedRules(model)];
}

/** Relative locations that are never data; an absolute one may begin above the data root. */
function neverData(model: ContractModel): Finding[] {
  const found = new Map<number, Finding>();
  for (const { server, path } of filesRead(model)) {
    const written = writtenLocation(model.servers[server] ?? { settings: {} });
    if (written === null || path.startsWith('/') || written.text.includes('${')) continue;
    if (!isNeverDataByName(segmentsOf(path))) continue;
    const message = `\`${path.slice(0, 120)}\` is never data, so checks do not read it`;
    found.set(server, error('ACCESS_DENIED', `/servers/${server}/${written.key}`, message, FIX));
  }
  return [...found.values()];
}

/** Rules that every engine refuses are errors; others may run where the engine is another one. */
function refusedRules({ objects, servers }: ContractModel): Finding[] {
  const read = servers.filter(hasEngine);
  const report = read.length === servers.length ? error : warning;
  const rules = objects.flatMap(({ quality, fields }) => [
    ...quality,
    ...fieldsIn(fields).flatMap((field: Field) => field.quality),
  ]);
  return rules.flatMap(({ type, query, pointer }: QualityRule) => {
    const why = type === 'sql' && query !== null ? refusedOn(read, query) : null;
    return why === null ? [] : [report('QUERY_REFUSED', `${pointer}/query`, `the rule cannot run: it ${why}`)];
  });
}

function refusedOn(servers: readonly Server[], query: string): string | null {
  for (const server of servers) {
    const why = isSqliteFile(server) ? refusedSqliteCall(query) : refusedDuckdbCall(query);
    if (why !== null) return why;
  }
  return null;
}
