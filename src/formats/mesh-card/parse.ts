import type { ContractModel, JsonObject, QualityRule, Server, SlaEntry } from '../../core/contract/model.js';
import { slaProperty, slaUnit } from '../../core/contract/sla.js';
import { isSemVer } from '../../core/contract/versions.js';
import { slug, slugDomain } from '../../core/mesh/refs.js';
import { error, warning } from '../yaml/finding.js';
import type { Finding } from '../yaml/finding.js';
import { type Card, type Placed, readCard } from './card.js';

/**
 * Turns a mesh card into the model of a contract, with a finding for every repair and every value
 * that could not be read.
 */
export function contractOfCard(document: JsonObject): {
  readonly model: ContractModel | null;
  readonly findings: Finding[];
  /** The pointer in the card that corresponds to this pointer in an ODCS document. */
  readonly pointerInSource: (pointer: string) => string;
} {
  const { card, findings } = readCard(document);
  const model = card === null ? null : readModel(card, findings);
  return { model, findings, pointerInSource: (pointer) => (card === null ? pointer : pointerInCard(card, pointer)) };
}

/** A card has one server, its port. */
function pointerInCard({ domain, port }: Card, pointer: string): string {
  if (pointer === '/domain') return domain.pointer;
  return pointer.startsWith('/servers') ? port.pointer : pointer;
}

function readModel(card: Card, findings: Finding[]): ContractModel | null {
  const [domain, name] = [slugDomain(card.domain.value), slug(card.name.value)];
  if (domain === null)
    findings.push(error('CARD_INVALID', card.domain.pointer, 'the domain cannot be converted to a domain name'));
  if (name === null)
    findings.push(error('CARD_INVALID', card.name.pointer, 'the name cannot be converted to a product name'));
  const { value: version, pointer } = card.version;
  if (!isSemVer(version)) {
    const meant = isSemVer(`${version}.0`) ? `did you mean \`${version}.0\`?` : null;
    findings.push(error('INVALID_VERSION', pointer, `\`${version.slice(0, 80)}\` is not a semantic version`, meant));
  }
  const sla = card.sla.flatMap((entry) => slaOf(entry, findings));
  const quality = card.metrics.flatMap((metric) => ruleOf(metric, findings));
  if (card.port.schema !== null) {
    const message = `the fields are defined at ${card.port.schema.value.slice(0, 200)}, which was not read`;
    findings.push(warning('CARD_SCHEMA_NOT_FETCHED', card.port.schema.pointer, message));
  }
  return domain === null || name === null ? null : modelOf(card, `${domain}.${name}`, sla, quality);
}

function modelOf(card: Card, id: string, sla: readonly SlaEntry[], quality: readonly QualityRule[]): ContractModel {
  const topic = card.port.settings['topic'];
  const table = card.port.settings['table'];
  const physicalName = typeof topic === 'string' ? topic : typeof table === 'string' ? table : null;
  const { schema } = card.port;
  return {
    id,
    version: card.version.value,
    name: card.name.value,
    status: null,
    domain: card.domain.value,
    dataProduct: card.name.value,
    tenant: null,
    objects: [
      {
        name: slug(card.name.value) ?? card.name.value,
        stableId: null,
        physicalName,
        physicalType: typeof topic === 'string' ? 'topic' : typeof table === 'string' ? 'table' : null,
        fields: [],
        quality,
        pointer: card.name.pointer,
        documentation: schema === null ? {} : { authoritativeDefinitions: [{ type: 'schema', url: schema.value }] },
      },
    ],
    servers: [serverOf(card)],
    sla,
    partitioning: null,
    roles: [],
    documentation: card.others,
  };
}

function serverOf({ port }: Card): Server {
  return { name: port.protocol, type: port.protocol.toLowerCase(), environment: null, settings: port.settings };
}

const QUANTITY = /^(\d+(?:\.\d+)?)\s*([A-Za-z%]+)?$/;

function slaOf(entry: Placed<string> & { readonly property: string }, findings: Finding[]): SlaEntry[] {
  const property = slaProperty(entry.property);
  const [, number, word] = QUANTITY.exec(entry.value) ?? [];
  const unit = word === undefined ? null : slaUnit(word);
  if (property === null || number === undefined || (word !== undefined && unit === null)) {
    const message = `\`${entry.property}: ${entry.value.slice(0, 80)}\` is not a known service level with a quantity; it is kept as documentation`;
    findings.push(warning('UNKNOWN_SLA_PROPERTY', entry.pointer, message));
  }
  const promise = (name: string): SlaEntry => ({
    property: name,
    value: number === undefined ? entry.value : Number(number),
    valueExt: null,
    unit: unit ?? word ?? null,
    element: null,
    driver: null,
    schedule: null,
    target: null,
    pointer: entry.pointer,
  });
  // `freshness: 1 minute` promises both the age of the newest element and the frequency of updates.
  return property === 'freshness'
    ? [promise('freshness'), promise('frequency')]
    : [promise(property ?? entry.property)];
}

const METRIC = /^([A-Za-z_][\w ]*?)\s*(>=|>|≥)\s*(\d+(?:\.\d+)?)\s*%$/;

/**
 * `completeness > 99%`: of each required field the share of non-null rows; `validity > 99.9%`: the
 * share of rows that satisfy every constraint of the schema. A card has no fields of its own, so
 * there is nothing to measure yet: the promise is kept as documentation, and shown as such.
 */
function ruleOf(metric: Placed<string>, findings: Finding[]): QualityRule[] {
  const [, name, , share] = METRIC.exec(metric.value) ?? [];
  const known = name === 'completeness' || name === 'validity' || name === 'uniqueness';
  if (!known || share === undefined) {
    const message = `\`${metric.value.slice(0, 80)}\` is not of the form \`completeness > 99%\``;
    findings.push(warning('UNKNOWN_METRIC', metric.pointer, message, 'It is kept as documentation.'));
  }
  const dimension = name === 'completeness' || name === 'uniqueness' ? name : name === 'validity' ? 'conformity' : null;
  return [
    {
      ruleId: null,
      name: name ?? null,
      type: 'text',
      metric: null,
      unit: null,
      arguments: {},
      bound: null,
      dimension,
      severity: null,
      query: null,
      engine: null,
      settings: {},
      pointer: metric.pointer,
      documentation: { description: metric.value },
    },
  ];
}
