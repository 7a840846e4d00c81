import type { ContractModel, Field, JsonObject, JsonValue, Server, SlaEntry } from '../../core/contract/model.js';
import { writtenLocation } from '../../core/contract/server-location.js';
import { hasEngine } from '../../core/quality/server-choice.js';
import type { ChecksQuery, ContractVersionQuery } from '../operations/operations.generated.js';
import { labelled, shownValue } from './labelled.js';
import type { Style } from './style.js';
import { counted, shortInterval, table } from './table.js';
import { displayWidth, shortened, wrapped } from './width.js';

export type PublishedVersion = NonNullable<ContractVersionQuery['contractVersion']>;
export type ContractCheck = ChecksQuery['checks'][number];

/** What `contract get` shows: who, what, how well it is kept, where, and the fields. */
export function shownContract(
  version: PublishedVersion,
  model: ContractModel,
  checks: readonly ContractCheck[],
  style: Style,
): string {
  const { documentation, objects, servers, sla } = model;
  const { limitations, purpose, text, usage } = descriptionOf(documentation);
  const about = [
    ...labelled('Usage', lines(usage, style)),
    ...labelled('Limits', lines(limitations, style)),
    ...labelled('Owner', ownersOf(version, documentation)),
    ...labelled('Support', supportOf(documentation)),
    ...labelled('SLA', sla.map(shownSla)),
    ...labelled('Server', servers.map(shownServer)),
  ];
  return [
    headOf(version, style),
    ...(purpose ?? text ?? '').split('\n').flatMap((line) => wrapped(line.trim(), style.width)),
    ...about.map((line) => shortened(line, style.width ?? Infinity)),
    '',
    ...objects.flatMap(({ documentation: own, name }) =>
      wrapped([name, textOf(own, 'description')].filter((one) => one !== null).join(': '), style.width),
    ),
    table(['field', 'type', 'promises', 'description'], objects.flatMap(fieldsOf), style),
    ...rulesOf(checks, version.version, style),
  ].join('\n');
}

/** The servers of the contract, and whether an engine reads data of their type and format. */
export function serversOfContract({ servers }: ContractModel) {
  return servers.map((server) => ({
    ...{ name: server.name, type: server.type, environment: server.environment },
    ...{ location: writtenLocation(server)?.text ?? null, isRead: hasEngine(server) },
  }));
}

function headOf({ contractRef, lifecycle, publishedAt, publishedBy, version }: PublishedVersion, style: Style): string {
  const [name, published] = [
    `${contractRef} ${version}`,
    `${lifecycle.toLowerCase()}, published ${publishedAt} by ${publishedBy}`,
  ];
  const fits = style.width === null || displayWidth(`${name}  ${published}`) <= style.width;
  return `${style.bold(name)}${fits ? '  ' : '\n'}${published}`;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(object: JsonObject, key: string): string | null {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The description, in its parts or, of other standards, as one text. */
function descriptionOf(documentation: JsonObject) {
  const { description } = documentation;
  const part = (key: string): string | null => (isObject(description) ? textOf(description, key) : null);
  return {
    ...{ text: textOf(documentation, 'description'), purpose: part('purpose') },
    ...{ usage: part('usage'), limitations: part('limitations') },
  };
}

function lines(text: string | null, style: Style): readonly string[] {
  return text === null ? [] : wrapped(text.replaceAll('\n', ' '), style.width === null ? null : style.width - 12);
}

/** The owners of the product, and the members of the team with their roles. */
function ownersOf({ product }: PublishedVersion, { team }: JsonObject): readonly string[] {
  const listed = Array.isArray(team) ? team : isObject(team) && Array.isArray(team['members']) ? team['members'] : [];
  const members = listed.filter(isObject).flatMap((member) => {
    const name = textOf(member, 'username') ?? textOf(member, 'name');
    const role = textOf(member, 'role');
    return name === null ? [] : [role === null ? name : `${name} (${role})`];
  });
  const name = isObject(team) ? textOf(team, 'name') : null;
  const known = [...(product?.owners ?? []), ...(name === null ? [] : [`team ${name}`]), ...members];
  return known.length === 0 ? [] : [known.join(', ')];
}

function supportOf({ support }: JsonObject): readonly string[] {
  const channels = Array.isArray(support) ? support.filter(isObject) : [];
  return channels.map((channel) => {
    const tool = textOf(channel, 'tool');
    return [textOf(channel, 'channel'), tool === null ? null : `(${tool})`, textOf(channel, 'url')]
      .filter((part) => part !== null)
      .join(' ');
  });
}

function shownSla({ element, property, target, unit, value, valueExt }: SlaEntry): string {
  const most = valueExt === null ? '' : ` to ${shownValue(valueExt)}`;
  const of = element === null ? '' : ` of ${element}`;
  const share = target === null ? '' : `, in ${Math.round(target * 1000) / 10} % of partitions`;
  return `${property} ${shownValue(value)}${most}${unit === null ? '' : ` ${unit}`}${of}${share}`;
}

function shownServer(server: Server): string {
  const { environment, name, settings, type } = server;
  const parts = [type, textOf(settings, 'format'), writtenLocation(server)?.text ?? null];
  const where = environment === null ? '' : ` (${environment})`;
  const read = hasEngine(server) ? 'checks read it' : 'no engine here reads it';
  return `${name}${where}: ${parts.filter((part) => part !== null).join(' ')}; ${read}`;
}

function fieldsOf({ fields, name }: ContractModel['objects'][number]): readonly (readonly string[])[] {
  const of = (field: Field, parent: string): readonly (readonly string[])[] => {
    const path = `${parent}.${field.name}`;
    const promises = [
      ...(field.primaryKeyPosition === null ? [] : ['primary key']),
      ...(field.required ? ['required'] : []),
      ...(field.unique ? ['unique'] : []),
    ];
    const row = [path, field.logicalType ?? '–', promises.join(', '), textOf(field.documentation, 'description') ?? ''];
    return [row, ...field.fields.flatMap((nested) => of(nested, path))];
  };
  return fields.flatMap((field) => of(field, name));
}

/** Every rule with its newest result, failing ones first; of another version they are counted. */
function rulesOf(checks: readonly ContractCheck[], version: string, style: Style): readonly string[] {
  const own = checks.filter(({ contractVersion }) => contractVersion === version);
  const [first] = own;
  if (first === undefined) {
    const others = new Set(checks.map(({ contractVersion }) => contractVersion));
    if (others.size === 0) return [];
    const verb = checks.length === 1 ? 'is' : 'are';
    const known = `${counted(checks.length, 'rule')} of ${[...others].join(', ')}`;
    return ['', `${known} ${verb} checked, and none of ${version}`];
  }
  const partition = first.partition ?? shortInterval(first.interval);
  const ranked = [...own].sort((a, b) => rankOf(a) - rankOf(b));
  const widths = [
    Math.max(...ranked.map((check) => outcomeOf(check).length)),
    Math.max(...ranked.map(({ check }) => check.severity.length)),
  ] as const;
  return [
    '',
    style.bold(`rules of ${partition === 'current' ? 'current data' : partition}`),
    ...ranked.map((check) => {
      const { promise, severity } = check.check;
      const line = `  ${outcomeOf(check).padEnd(widths[0])}  ${severity.padEnd(widths[1])}  ${promise}`;
      return shortened(line, style.width ?? Infinity);
    }),
  ];
}

const GRAVEST = ['FAIL', 'ERROR', 'NOT_RUN', 'WARN'];

function rankOf({ latest }: ContractCheck): number {
  const rank = GRAVEST.indexOf(latest?.outcome ?? '');
  return rank === -1 ? GRAVEST.length : rank;
}

/** The newest result; without one, the state of the rule. */
function outcomeOf({ latest, state }: ContractCheck): string {
  return latest?.outcome ?? state.toLowerCase().replaceAll('_', ' ');
}
