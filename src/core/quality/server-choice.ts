import { canonicalEnvironment, canonicalServer } from '../contract/canonical-server.js';
import type { ContractModel, JsonObject, JsonValue, Server } from '../contract/model.js';
import { withoutCredentials } from '../lineage/dataset.js';
import { partitioningOf } from '../partition/partitioning.js';
import { canonicalJson } from '../shared/canonical-json.js';
import { OWN_PROVENANCE } from './check.js';
import { fileFormatOf, isSqliteFile } from './supported-files.js';

/** The environment of an installation that configures none. */
export const DEFAULT_ENVIRONMENT = 'prod';

/**
 * The servers of this installation: those of its environment, else those that name no environment.
 * Data of another environment proves nothing about this one (`semantics.md`, Binding and servers).
 */
export function serversOf(servers: readonly Server[], environment: string): readonly Server[] {
  const wanted = canonicalEnvironment(environment);
  const inEnvironment = (name: string | null): readonly Server[] =>
    servers.filter((server) => canonicalEnvironment(server.environment) === name);
  const own = inEnvironment(wanted);
  return own.length > 0 ? own : inEnvironment(null);
}

/** Whether an engine of Concordat reads servers of this type and format. */
export function hasEngine(server: Server): boolean {
  return fileFormatOf(server) !== null || isSqliteFile(server);
}

/** A server of a contract in this installation. */
export interface ContractServer {
  readonly name: string;
  readonly type: string;
  /** Whether an engine reads it: then it has its own readings and evidence. */
  readonly isRead: boolean;
  /** The digest of where the data is, see `placeOf`. */
  readonly place: string;
  /** The labels that an agent must have to read it (`concordat.agentLabels`). */
  readonly agentLabels: Readonly<Record<string, string>>;
}

type Located = Pick<ContractModel, 'servers' | 'partitioning' | 'sla'>;

/** The servers of a contract version in the environment, as declared. */
export function contractServers(
  model: Located,
  environment: string,
  sha256: (text: string) => string,
): readonly ContractServer[] {
  const path = partitioningOf(model)?.path ?? null;
  return serversOf(model.servers, environment).map((server) => ({
    name: server.name,
    type: server.type,
    isRead: hasEngine(server),
    place: sha256(placeOf(server, path)),
    agentLabels: agentLabelsOf(server),
  }));
}

/**
 * The servers that are judged, each for itself: those that an engine reads. Null stands for a
 * contract without one, whose only evidence comes from outside. With a name, only that server.
 */
export function judgedServers(
  servers: readonly ContractServer[],
  requested: string | null = null,
): readonly (ContractServer | null)[] {
  const judged = servers.filter(({ isRead, name }) => (requested === null ? isRead : name === requested));
  return judged.length === 0 ? [null] : judged;
}

/** The labels that an agent needs: customProperty `concordat.agentLabels` of the server. */
export function agentLabelsOf({ settings }: Pick<Server, 'settings'>): Readonly<Record<string, string>> {
  const { customProperties } = settings;
  const labels: Record<string, string> = {};
  const entries: readonly JsonValue[] = Array.isArray(customProperties) ? customProperties : [];
  for (const each of entries) {
    if (!isObject(each) || each['property'] !== 'concordat.agentLabels' || !isObject(each['value'])) continue;
    for (const [label, value] of Object.entries(each['value'])) {
      // A label without a text is none that an agent could have.
      Object.defineProperty(labels, label, { value: labelText(value), enumerable: true });
    }
  }
  return labels;
}

function labelText(value: JsonValue | undefined): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The settings that say where the data is; the others say how it is read, or who may. */
const LOCATION: ReadonlySet<string> = new Set([
  ...['host', 'port', 'database', 'schema', 'catalog', 'catalogUrl', 'namespace', 'serviceName'],
  ...['path', 'location', 'endpointUrl', 'account', 'project', 'dataset', 'region', 'regionName'],
  ...['topic', 'stream', 'streamName', 'bucket', 'container'],
]);

/**
 * Where the data is: the type and the location of the server, and the path of partitions below it.
 * Two versions whose server has one name may mean different places. Credentials and the format are
 * no part of it.
 */
export function placeOf(server: Server, partitionPath: string | null): string {
  const { type, settings } = canonicalServer(server);
  const location = Object.entries(settings).filter(([key, value]) => LOCATION.has(key) && value !== null);
  return canonicalJson({
    type: type.toLowerCase(),
    location: Object.fromEntries(location.map(([key, value]) => [key, canonicalLocation(value)])),
    path: partitionPath === null ? null : canonicalLocation(partitionPath),
  });
}

function canonicalLocation(value: JsonValue): JsonValue {
  if (typeof value !== 'string') return value;
  return withoutCredentials(value.trim())
    .replace(/^file:\/\//u, '')
    .replace(/(?<!:)\/(?:\.?\/)+/gu, '/')
    .replace(/^\.\/(?=.)/u, '')
    .replace(/(?<=[^/:])\/\.?$/u, '');
}

/** What a result says about where it was measured. */
export interface PlacedFact {
  readonly contractVersion: string;
  /** The name of the server that was read; null for external results, and where none was read. */
  readonly server: string | null;
  readonly provenance: string;
}

/**
 * The place of a server of a contract version; of the server that was read first where the name is
 * null, as evidence of early releases has none. Null where the version has no such server.
 */
export type PlaceOfVersion = (version: string, server: string | null) => string | null;

/**
 * Whether a result says something about the data on the server. One of another tool is about all
 * servers; one of Concordat is about the server that was read, as long as it is in the same place.
 */
export function isAboutServer(
  { contractVersion, provenance, server }: PlacedFact,
  judged: ContractServer | null,
  placeOfVersion: PlaceOfVersion,
): boolean {
  if (provenance !== OWN_PROVENANCE) return true;
  if (judged?.isRead === true) {
    const isNamed = server === null || server === judged.name;
    return isNamed && placeOfVersion(contractVersion, server) === judged.place;
  }
  // Only the attempts of versions that had no server to read.
  return server === null && placeOfVersion(contractVersion, null) === null;
}
