import type { JsonObject } from '../../core/contract/model.js';
import { DEPENDENCIES, type InputPort, MAPPERS, type OutputPort, type ProductFacts } from '../../core/mesh/product.js';
import { slug, slugDomain } from '../../core/mesh/refs.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import type { Issue } from '../../core/shared/issue.js';
import { customProperty } from '../bitol/custom-properties.js';
import { lintSettings } from '../bitol/settings.js';
import { type Finding, error, hasError, note, warning } from '../yaml/finding.js';
import { idFinding, nameFinding } from '../bitol/names.js';
import { validateDeclared } from '../bitol/declared-version.js';
import { schemaSet } from '../yaml/json-schema.js';
import { entriesOf, fieldsOf, isObject, textOf } from '../yaml/json-values.js';
import { type TextFormat, readDocument } from '../yaml/read.js';
import { NO_VOCABULARY, place } from '../yaml/schema-issues.js';
import type { Place } from '../yaml/text-index.js';
import { ODPS_SCHEMAS } from './schemas.generated.js';
import type * as Odps from './types.generated.js';
import { ODPS_VALIDATORS } from './validators.generated.js';

/** What was read from the text of a data product. */
export interface ParsedProduct {
  /** Null exactly if `issues` has an error. */
  readonly product: ProductFacts | null;
  /**
   * The document in canonical JSON, which decides whether it is *unchanged*; null with `product`.
   */
  readonly canonical: string | null;
  readonly issues: readonly Issue[];
  readonly format: 'YAML' | 'JSON';
  /**
   * The positions of the parts that publishing may reject, by JSON pointer; empty without a
   * product.
   */
  readonly places: Readonly<Record<string, Place>>;
}

type Version = keyof typeof ODPS_SCHEMAS;

const VERSIONS = Object.keys(ODPS_SCHEMAS) as Version[];
const schemaOf = schemaSet<Version>({ texts: ODPS_SCHEMAS, validators: ODPS_VALIDATORS });

/**
 * Reads a data product: ODPS 0.9.0 to 1.1.0 in YAML or JSON. Reports all problems at once, each
 * with its position.
 */
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
      place(
        [error('C005', '', 'a data product must be a mapping with keys such as `apiVersion`, `kind` and `id`')],
        source,
      ),
    );
  }
  const findings = [
    ...validateDeclared(document, {
      name: 'ODPS',
      kind: 'DataProduct',
      what: 'a data product',
      versions: VERSIONS,
      schemaOf,
      vocabulary: NO_VOCABULARY,
      keysBecameOptional: true,
    }),
  ];
  // After a failed schema validation the types are not guaranteed, and the lint would report
  // consequences.
  const valid = document as unknown as Odps.Document;
  if (!hasError(findings)) findings.push(...lint(valid));
  const issues = place(findings, source);
  if (hasError(findings)) return refuse(issues);
  const product = factsOf(valid);
  const ports = product.outputPorts.map((_, index) => `/outputPorts/${String(index)}/contractId`);
  const places = Object.fromEntries(['', '/domain', ...ports].map((at) => [at, source.locate(at)]));
  return { product, canonical: canonicalJson(document), issues, format: source.format, places };
}

function lint(document: Odps.Document): Finding[] {
  const findings: Finding[] = [];
  if ((textOf(document.id) ?? '').trim() === '') findings.push(error('EMPTY_ID', '/id', 'the id is empty'));
  const domain = textOf(document.domain);
  if (domain !== null && slugDomain(domain) === null) {
    findings.push(error('C014', '/domain', `\`${domain.slice(0, 80)}\` cannot be converted to a domain name`));
  }
  findings.push(...portRelations(document), ...lintSettings(document as unknown as JsonObject, 'product'));
  entriesOf(document.inputPorts).forEach((port, index) => {
    const at = `/inputPorts/${index}`;
    if (!hasContract(port)) {
      // ODPS 1.1 makes the contract optional: then nothing is known about the data.
      const message = `the input port \`${textOf(port.name) ?? ''}\` has no contract, so its data is not followed`;
      findings.push(
        port.contractId === undefined
          ? warning('INPUT_PORT_WITHOUT_CONTRACT', at, message)
          : error('INPUT_PORT_WITHOUT_CONTRACT', `${at}/contractId`, 'the input port has no contract'),
      );
    }
    findings.push(...portNames(port, at));
  });
  if (entriesOf(document.outputPorts).length === 0) {
    const help = 'Add `outputPorts` with the contract of each.';
    // A product may only consume.
    findings.push(
      entriesOf(document.inputPorts).length === 0
        ? warning('NO_PORTS', '/outputPorts', 'the product has no ports, so it neither reads nor offers data', help)
        : note('NO_PORTS', '/outputPorts', 'the product has no output port, so it offers no data', help),
    );
  }
  entriesOf(document.outputPorts).forEach((port, index) => {
    findings.push(...portNames(port, `/outputPorts/${index}`));
    if (!hasContract(port)) {
      const message = `the output port \`${textOf(port.name) ?? ''}\` has no contract, so it promises nothing`;
      findings.push(warning('INPUT_PORT_WITHOUT_CONTRACT', `/outputPorts/${index}`, message));
    }
  });
  return findings;
}

/** Ports of one name, inputs that are own outputs, and lineage to inputs that do not exist. */
function portRelations(document: Odps.Document): Finding[] {
  const inputs = entriesOf(document.inputPorts);
  const outputs = entriesOf(document.outputPorts);
  const findings: Finding[] = [];
  for (const [key, ports] of [
    ['inputPorts', inputs],
    ['outputPorts', outputs],
  ] as const) {
    const seen = new Set<string>();
    ports.forEach((port, index) => {
      const identity = JSON.stringify([textOf(port.name), textOf(port.version)]);
      if (seen.has(identity)) {
        const message = `two ports of ${key} have the name \`${textOf(port.name) ?? ''}\` and the same version`;
        findings.push(error('DUPLICATE_PORT', `/${key}/${index}/name`, message));
      }
      seen.add(identity);
    });
  }
  const produced = new Set(outputs.map(({ contractId }) => textOf(contractId)));
  const consumed = new Set(inputs.map(({ contractId }) => textOf(contractId)));
  inputs.forEach(({ contractId }, index) => {
    const id = textOf(contractId) ?? '';
    if (id === '' || !produced.has(id)) return;
    const message = `the product reads its own output: \`${id}\` is the contract of one of its output ports`;
    findings.push(error('SELF_INPUT', `/inputPorts/${index}/contractId`, message));
  });
  outputs.forEach(({ inputContracts }, index) => {
    entriesOf(inputContracts).forEach(({ id }, place) => {
      const name = textOf(id) ?? '';
      if (consumed.has(name)) return;
      const message = `\`${name.slice(0, 80)}\` is not the contract of an input port`;
      findings.push(warning('UNKNOWN_INPUT_CONTRACT', `/outputPorts/${index}/inputContracts/${place}/id`, message));
    });
  });
  return findings;
}

function hasContract({ contractId }: Pick<Partial<Odps.InputPort>, 'contractId'>): boolean {
  return (textOf(contractId) ?? '').trim() !== '';
}

function portNames(port: Partial<Odps.InputPort>, at: string): Finding[] {
  const isEmpty = (textOf(port.name) ?? '').trim() === '';
  return [
    ...(isEmpty ? [error('EMPTY_NAME', `${at}/name`, 'the name of the port is empty')] : []),
    ...nameFinding(textOf(port.name) ?? '', `${at}/name`, 'the name of the port'),
    ...nameFinding(textOf(port.contractId) ?? '', `${at}/contractId`, 'the contract id of the port'),
    // A contract that exists keeps its id: publishing decides. Empty ones are reported above.
    ...(hasContract(port)
      ? idFinding(textOf(port.contractId) ?? '', `${at}/contractId`, 'the contract id of the port')
      : []
    ).map((finding): Finding => ({ ...finding, severity: 'warning' })),
  ];
}

function factsOf(document: Odps.Document): ProductFacts {
  const title = textOf(document.name);
  const id = textOf(document.id) ?? '';
  const domain = textOf(document.domain);
  return {
    id,
    domain: domain === null ? null : slugDomain(domain),
    name: slug(title ?? id),
    title,
    description: textOf(fieldsOf(document.description).purpose),
    status: textOf(document.status)?.trim().toLowerCase() ?? null,
    version: textOf(document.version),
    inputPorts: entriesOf(document.inputPorts).filter(hasContract).map(inputPort),
    outputPorts: entriesOf(document.outputPorts).map(outputPort),
  };
}

function inputPort(port: Partial<Odps.InputPort>): InputPort {
  const dependency = customProperty(port, 'concordat.dependency');
  const mapper = customProperty(port, 'concordat.mapper');
  return {
    name: textOf(port.name) ?? '',
    contractId: textOf(port.contractId) ?? '',
    version: textOf(port.version),
    dependency: DEPENDENCIES.find((word) => word === dependency) ?? 'hard',
    mapper: MAPPERS.find((word) => word === mapper) ?? null,
  };
}

function outputPort(port: Partial<Odps.OutputPort>): OutputPort {
  return {
    name: textOf(port.name) ?? '',
    contractId: textOf(port.contractId),
    version: textOf(port.version),
    description: textOf(port.description),
    type: textOf(port.type),
  };
}
