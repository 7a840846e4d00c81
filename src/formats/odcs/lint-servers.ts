import type { ContractModel, Server } from '../../core/contract/model.js';
import { writtenLocations } from '../../core/contract/server-location.js';
import { tidyPath } from '../../core/lineage/dataset.js';
import { hasEngine } from '../../core/quality/server-choice.js';
import { isSqliteFile, lacksReadableFormat } from '../../core/quality/supported-files.js';
import type { Finding } from '../yaml/finding.js';
import { note, warning } from '../yaml/finding.js';

const HELP =
  'Set `format` to parquet, csv, json or jsonl. For tables of a SQLite file, use `type: custom` with `format: sqlite`.';

const OTHER_KIND_HELP =
  'Report results from outside with the mutation `recordEvidence`, or add a server with the same data in local files or in SQLite.';

/**
 * The servers that no engine here reads, which an author would otherwise notice only at a gate: a
 * warning where another format would help, a note where the kind of the server is the reason.
 */
export function lintServers(model: ContractModel): Finding[] {
  return model.servers.flatMap((server, index) => {
    const ignored = ignoredLocation(server, index);
    if (ignored !== null) return [ignored];
    if (lacksReadableFormat(server)) {
      return [warning('NO_ENGINE', `/servers/${index}${placeOf(server)}`, messageOf(server), HELP)];
    }
    if (hasEngine(server)) return [];
    const message = `no engine here reads the server \`${server.name.slice(0, 80)}\` of type \`${server.type.slice(0, 80)}\`: its data is not checked`;
    return [note('NO_ENGINE', `/servers/${index}/type`, message, OTHER_KIND_HELP)];
  });
}

/** A second location that differs from the one that counts: the author may mean either. */
function ignoredLocation(server: Server, index: number): Finding | null {
  if (!hasEngine(server)) return null;
  const [used, ...others] = writtenLocations(server).filter(({ key }) => key !== 'database' || isSqliteFile(server));
  const other = others.find(({ text }) => used !== undefined && plain(text) !== plain(used.text));
  if (used === undefined || other === undefined) return null;
  const message = `checks read \`${used.key}: ${used.text.slice(0, 80)}\`, and \`${other.key}: ${other.text.slice(0, 80)}\` is ignored`;
  return warning('TWO_LOCATIONS', `/servers/${index}/${other.key}`, message, 'Remove the one that is not meant.');
}

/** Two spellings of one path are equal. */
function plain(text: string): string {
  return tidyPath(text.replace(/^file:\/\//u, ''));
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
