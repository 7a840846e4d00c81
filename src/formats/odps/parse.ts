import type { JsonObject, JsonValue } from '../../core/contract/model.js';
import { DEPENDENCIES, type InputPort, MAPPERS, type OutputPort, type ProductFacts } from '../../core/mesh/product.js';
import { slug, slugDomain } from '../../core/mesh/refs.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import type { Issue } from '../../core/shared/issue.js';
import { customProperty, isObject, listAt, objectAt, textAt } from '../odcs/access.js';
import { error, warning } from '../odcs/finding.js';
import { nameFinding } from '../odcs/lint-names.js';
import { validateDeclared } from '../yaml/declared-version.js';
import { schemaSet } from '../yaml/json-schema.js';
import { type TextFormat, readDocument } from '../yaml/read.js';
import { type Finding, place } from '../yaml/schema-issues.js';
import type { Place } from '../yaml/text-index.js';
import { ODPS_SCHEMAS } from './schemas.generated.js';

/** A data product's text read as far as it goes. */
export interface ParsedProduct {
  /** Null exactly where `issues` has an error. */
  readonly product: ProductFacts | null;
  /** The document in canonical JSON, by which it is *unchanged* or not; null with `product`. */
  readonly canonical: string | null;
  readonly issues: readonly Issue[];
  readonly format: 'YAML' | 'JSON';
  /** Where the parts stand that a catalog may have something against, by JSON pointer; empty without a product. */
  readonly places: Readonly<Record<string, Place>>;
}

type Version = keyof typeof ODPS_SCHEMAS;

const VERSIONS = Object.keys(ODPS_SCHEMAS) as Version[];
const schemaOf = schemaSet<Version>(ODPS_SCHEMAS);

/** Reads a data product: ODPS 0.9.0 and 1.0.0 in YAML or JSON; all problems at once, each with its place. */
export function parseProduct(text: string, format: TextFormat = 'AUTO'): ParsedProduct {
  const source = readDocument(text, format);
  const document = source.value;
  const refuse = (issues: readonly Issue[]): ParsedProduct => ({
    product: null,
    canonical: null,
    issues,
    format: source.format,
    places: {},
  });
  if (document === undefined) return refuse(source.issues);
  if (!isObject(document)) {
    return refuse(
      place([error('C005', '', 'a data product is a mapping of keys, such as `apiVersion`, `kind`, `id`')], source),
    );
  }
  const findings = validateDeclared(document, {
    name: 'ODPS',
    kind: 'DataProduct',
    what: 'a data product',
    versions: VERSIONS,
    schemaOf,
    synonyms: () => null,
  });
  if (!hasError(findings)) findings.push(...lint(document));
  const issues = place(findings, source);
  if (hasError(findings)) return refuse(issues);
  const product = factsOf(document);
  const ports = product.outputPorts.map((_, index) => `/outputPorts/${String(index)}/contractId`);
  const places = Object.fromEntries(['', '/domain', ...ports].map((at) => [at, source.locate(at)]));
  return { product, canonical: canonicalJson(document), issues, format: source.format, places };
}

function hasError(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function lint(document: JsonObject): Finding[] {
  const findings: Finding[] = [];
  if ((textAt(document, 'id') ?? '').trim() === '') findings.push(error('EMPTY_ID', '/id', 'the id is empty'));
  const domain = textAt(document, 'domain');
  if (domain !== null && slugDomain(domain) === null) {
    findings.push(error('C014', '/domain', `\`${domain.slice(0, 80)}\` cannot become the name of a domain`));
  }
  listAt(document, 'inputPorts').forEach((port, index) => {
    const at = `/inputPorts/${index}`;
    if ((textAt(port, 'contractId') ?? '').trim() === '') {
      findings.push(error('INPUT_PORT_WITHOUT_CONTRACT', `${at}/contractId`, 'this input port names no contract'));
    }
    findings.push(...portNames(port, at), ...settingFindings(port, at, 'concordat.dependency', DEPENDENCIES));
    findings.push(...settingFindings(port, at, 'concordat.mapper', MAPPERS));
  });
  listAt(document, 'outputPorts').forEach((port, index) => {
    findings.push(...portNames(port, `/outputPorts/${index}`));
    if ((textAt(port, 'contractId') ?? '').trim() === '') {
      const message = `the output port \`${textAt(port, 'name') ?? ''}\` promises nothing: it names no contract`;
      findings.push(warning('INPUT_PORT_WITHOUT_CONTRACT', `/outputPorts/${index}`, message));
    }
  });
  return findings;
}

function portNames(port: JsonValue, at: string): Finding[] {
  return [
    ...nameFinding(textAt(port, 'name') ?? '', `${at}/name`, 'the name of the port'),
    ...nameFinding(textAt(port, 'contractId') ?? '', `${at}/contractId`, 'the contract id of the port'),
  ];
}

function settingFindings(port: JsonValue, at: string, setting: string, words: readonly string[]): Finding[] {
  const value = customProperty(port, setting);
  if (value === undefined || (typeof value === 'string' && words.includes(value))) return [];
  const index = listAt(port, 'customProperties').findIndex((entry) => textAt(entry, 'property') === setting);
  return [
    error(
      'INVALID_DEPENDENCY',
      `${at}/customProperties/${index}/value`,
      `${setting} must be one of ${words.join(', ')}`,
    ),
  ];
}

function factsOf(document: JsonObject): ProductFacts {
  const title = textAt(document, 'name');
  const id = textAt(document, 'id') ?? '';
  const domain = textAt(document, 'domain');
  return {
    id,
    domain: domain === null ? null : slugDomain(domain),
    name: slug(title ?? id),
    title,
    description: textAt(objectAt(document, 'description'), 'purpose'),
    status: textAt(document, 'status')?.trim().toLowerCase() ?? null,
    version: textAt(document, 'version'),
    inputPorts: listAt(document, 'inputPorts').map(inputPort),
    outputPorts: listAt(document, 'outputPorts').map(outputPort),
  };
}

function inputPort(port: JsonValue): InputPort {
  const dependency = customProperty(port, 'concordat.dependency');
  const mapper = customProperty(port, 'concordat.mapper');
  return {
    name: textAt(port, 'name') ?? '',
    contractId: textAt(port, 'contractId') ?? '',
    version: textAt(port, 'version'),
    dependency: DEPENDENCIES.find((word) => word === dependency) ?? 'hard',
    mapper: MAPPERS.find((word) => word === mapper) ?? null,
  };
}

function outputPort(port: JsonValue): OutputPort {
  return {
    name: textAt(port, 'name') ?? '',
    contractId: textAt(port, 'contractId'),
    version: textAt(port, 'version'),
    description: textAt(port, 'description'),
    type: textAt(port, 'type'),
  };
}
