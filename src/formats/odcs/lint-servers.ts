import type { ContractModel, Server } from '../../core/contract/model.js';
import { lacksReadableFormat } from '../../core/quality/supported-files.js';
import type { Finding } from '../yaml/schema-issues.js';
import { warning } from './finding.js';

const MEND =
  'write `format: parquet`, csv, json or jsonl; for tables of a SQLite file `type: custom` with `format: sqlite`';

/** Servers that nothing here reads for want of a format: their promises would stay unproven, which a newcomer sees only at a gate. */
export function lintServers(model: ContractModel): Finding[] {
  return model.servers.flatMap((server, index) =>
    lacksReadableFormat(server)
      ? [warning('NO_ENGINE', `/servers/${index}${placeOf(server)}`, messageOf(server), MEND)]
      : [],
  );
}

/** The format that is wrong, else the server that has none. */
function placeOf({ settings }: Server): string {
  return typeof settings['format'] === 'string' ? '/format' : '';
}

function messageOf({ name, type, settings }: Server): string {
  const format = settings['format'];
  const what = typeof format === 'string' ? `format \`${format.slice(0, 80)}\`` : 'no format';
  return `the server \`${name.slice(0, 80)}\` is \`${type}\` with ${what}: nothing here can read it, so no check will run on it`;
}
