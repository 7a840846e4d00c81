import type { ContractModel, Server } from '../../core/contract/model.js';
import { lacksReadableFormat } from '../../core/quality/supported-files.js';
import type { Finding } from '../yaml/finding.js';
import { warning } from '../yaml/finding.js';

const HELP =
  'Set `format` to parquet, csv, json or jsonl. For tables of a SQLite file, use `type: custom` with `format: sqlite`.';

/**
 * Servers without a readable format: no check could run on them, which an author would otherwise
 * notice only at a gate.
 */
export function lintServers(model: ContractModel): Finding[] {
  return model.servers.flatMap((server, index) =>
    lacksReadableFormat(server)
      ? [warning('NO_ENGINE', `/servers/${index}${placeOf(server)}`, messageOf(server), HELP)]
      : [],
  );
}

/** The position of the wrong format, else of the server without one. */
function placeOf({ settings }: Server): string {
  return typeof settings['format'] === 'string' ? '/format' : '';
}

function messageOf({ name, type, settings }: Server): string {
  const format = settings['format'];
  const server = `the server \`${name.slice(0, 80)}\` of type \`${type}\``;
  return typeof format === 'string'
    ? `${server} has the format \`${format.slice(0, 80)}\`, which no engine reads, so its data cannot be checked`
    : `${server} has no \`format\`, so its data cannot be checked`;
}
