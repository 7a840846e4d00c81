import type { Change } from './change.js';
import { changed } from './compatibility.js';
import { diffText } from './diff-text.js';
import { effectivePartitioning } from './effective-partitioning.js';
import { equal, matchBy } from './match.js';
import type { AccessRole, ContractModel, JsonObject, JsonValue, Server } from './model.js';

const ROOT = { pointer: '', element: '' };

/** Settings of a server that are documentation and do not change where the data is. */
const SERVER_TEXT: ReadonlySet<string> = new Set(['id', 'description', 'customProperties', 'roles']);

/** Differences between the servers: where the data is, and in which format. */
export function diffServers(before: readonly Server[], after: readonly Server[]): Change[] {
  const { pairs, removed, added } = matchBy(before, after, ({ name }) => name);
  const at = (server: Server) => ({ pointer: '/servers', element: server.name });
  return [
    ...removed.map((server) =>
      changed('SERVER_REMOVED', at(server), { from: server.type, to: null }, `server \`${server.name}\` was removed`),
    ),
    ...added.map((server) =>
      changed('SERVER_ADDED', at(server), { from: null, to: server.type }, `server \`${server.name}\` was added`),
    ),
    ...pairs.flatMap(({ from, to }) => {
      const keys = changedKeys(address(from), address(to));
      const moved =
        keys.length === 0
          ? []
          : [
              changed(
                'SERVER_CHANGED',
                at(to),
                { from: pick(address(from), keys), to: pick(address(to), keys) },
                `${keys.join(', ')} of server \`${to.name}\` changed`,
              ),
            ];
      const addressKeys = new Set(
        Object.keys({ ...from.settings, ...to.settings }).filter((key) => !SERVER_TEXT.has(key)),
      );
      return [...moved, ...diffText(from.settings, to.settings, at(to), addressKeys)];
    }),
  ];
}

function address({ type, environment, settings }: Server): JsonObject {
  const rest = Object.entries(settings).filter(([key]) => !SERVER_TEXT.has(key));
  return { ...Object.fromEntries(rest), type, environment };
}

/** Differences between the roles that give access. */
export function diffRoles(before: readonly AccessRole[], after: readonly AccessRole[]): Change[] {
  const { pairs, removed, added } = matchBy(before, after, ({ role }) => role);
  const at = ({ role }: AccessRole) => ({ pointer: '/roles', element: role });
  return [
    ...removed.map((role) =>
      changed('ROLE_REMOVED', at(role), { from: role.access, to: null }, `role \`${role.role}\` was removed`),
    ),
    ...added.map((role) =>
      changed('ROLE_ADDED', at(role), { from: null, to: role.access }, `role \`${role.role}\` was added`),
    ),
    ...pairs
      .filter(({ from, to }) => from.access !== to.access)
      .map(({ from, to }) =>
        changed(
          isExtended(from.access, to.access) ? 'ROLE_EXTENDED' : 'ROLE_REDUCED',
          at(to),
          { from: from.access, to: to.access },
          `access of role \`${to.role}\`: ${from.access ?? 'none'} → ${to.access ?? 'none'}`,
        ),
      ),
  ];
}

const ACCESS = ['read', 'write', 'admin'];

/** Access levels that are not in the list cannot be compared and count as reduced access. */
function isExtended(from: string | null, to: string | null): boolean {
  const [a, b] = [from, to].map((word) => ACCESS.indexOf(word?.trim().toLowerCase() ?? ''));
  return a !== undefined && b !== undefined && a !== -1 && b > a;
}

/** Differences of the contract itself: identity, status, partitioning, price and text. */
export function diffRoot(before: ContractModel, after: ContractModel): Change[] {
  const changes: Change[] = [];
  if (before.id !== after.id) {
    changes.push(
      changed(
        'ID_CHANGED',
        { pointer: '/id', element: '' },
        { from: before.id, to: after.id },
        'the id changed, so this is another contract',
      ),
    );
  }
  if (before.status !== after.status) {
    const code =
      after.status === 'deprecated'
        ? 'STATUS_DEPRECATED'
        : after.status === 'retired'
          ? 'STATUS_RETIRED'
          : 'STATUS_CHANGED';
    changes.push(
      changed(
        code,
        { pointer: '/status', element: '' },
        { from: before.status, to: after.status },
        `status: ${before.status ?? 'none'} → ${after.status ?? 'none'}`,
      ),
    );
  }
  changes.push(...diffPartitioning(before, after), ...priceRaised(before, after));
  const text = ({ name, domain, dataProduct, tenant, documentation }: ContractModel): JsonObject => ({
    ...documentation,
    name,
    domain,
    dataProduct,
    tenant,
  });
  return [...changes, ...diffText(text(before), text(after), ROOT)];
}

/** A partitioning may be declared, or implied by the frequency: how the data is cut counts. */
function diffPartitioning(before: ContractModel, after: ContractModel): Change[] {
  const [from, to] = [before, after].map(effectivePartitioning);
  if (equal(from, to)) return [];
  // Implied by the frequency before, declared now: the same partitions, and where their data is.
  const isSame = from?.every === to?.every && from?.timezone === to?.timezone && from?.closes === to?.closes;
  const told = before.partitioning === null && isSame;
  const code = from === null || told ? 'PARTITIONING_ADDED' : 'PARTITIONING_CHANGED';
  const implied = before.partitioning === null && after.partitioning === null;
  const pointer = implied ? '/slaProperties' : '/customProperties';
  const shown = (spec: typeof from): JsonValue => (spec === null || spec === undefined ? null : { ...spec });
  const message = told ? 'the data of a partition is now declared' : 'the partitioning changed';
  return [changed(code, { pointer, element: '' }, { from: shown(from), to: shown(to) }, message)];
}

function priceRaised(before: ContractModel, after: ContractModel): Change[] {
  const [from, to] = [amount(before), amount(after)];
  if (to === null || to <= (from ?? 0)) return [];
  return [
    changed(
      'PRICE_RAISED',
      { pointer: '/price', element: '' },
      { from, to },
      `the price was raised: ${from ?? 0} → ${to}`,
    ),
  ];
}

function amount({ documentation }: ContractModel): number | null {
  const price: JsonValue | undefined = documentation['price'];
  if (typeof price !== 'object' || price === null || Array.isArray(price)) return null;
  const value = (price as JsonObject)['priceAmount'];
  return typeof value === 'number' ? value : null;
}

function changedKeys(from: JsonObject, to: JsonObject): string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((key) => !equal(from[key] ?? null, to[key] ?? null))
    .sort();
}

function pick(from: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(keys.map((key) => [key, from[key] ?? null]));
}
