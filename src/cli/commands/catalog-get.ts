import type { Handler } from '../command.js';
import type { Client } from '../client/graphql.js';
import { CliFailure, EXIT } from '../exit.js';
import { HEALTH, type Health, shownHealth } from '../output/health.js';
import { table } from '../output/table.js';
import { type PartitionFlags, partitionOf } from './requested-partition.js';

interface Product {
  readonly ref: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly status: string | null;
  readonly owners: readonly string[];
  readonly inputPorts: readonly { readonly name: string; readonly contractId: string; readonly dependency: string }[];
  readonly outputPorts: readonly { readonly name: string; readonly contractId: string | null }[];
  readonly contracts: readonly { readonly id: string; readonly ref: string; readonly latestVersion: string }[];
}

const PRODUCT = `query ($ref: String!, $interval: IntervalInput, $partition: String) {
  product(ref: $ref) {
    ref title description status owners
    inputPorts { name contractId dependency } outputPorts { name contractId } contracts { id ref latestVersion }
  }
  health(product: $ref, interval: $interval, partition: $partition) { ${HEALTH} }
}`;

/** `product get`: the product, and its health with the reasons. */
export const getProduct: Handler<PartitionFlags, [ref: string]> = async (session, flags, ref) => {
  const client = await session.client();
  await productNotFound(client, ref);
  const variables = { ref, ...partitionOf(flags) };
  const { product, health } = await client.ask<{ product: Product; health: Health }>(PRODUCT, variables);
  return {
    exit: EXIT.yes,
    data: { product, health },
    pretty: (style) => {
      const ports = [
        ...product.inputPorts.map((port) => ['in', port.name, port.contractId, port.dependency.toLowerCase()]),
        ...product.outputPorts.map((port) => [
          'out',
          port.name,
          port.contractId ?? '–',
          versionOf(product, port.contractId),
        ]),
      ];
      return [
        `${style.bold(product.ref)}${product.title === null ? '' : `  ${product.title}`}`,
        ...(product.description === null ? [] : [product.description]),
        ...(product.owners.length === 0 ? [] : [`owners: ${product.owners.join(', ')}`]),
        ...(ports.length === 0 ? [] : ['', table(['port', 'name', 'contract', 'version'], ports, style)]),
        '',
        shownHealth(health, style),
      ].join('\n');
    },
  };
};

function versionOf(product: Product, contractId: string | null): string {
  return product.contracts.find(({ id }) => id === contractId)?.latestVersion ?? '–';
}

/** Fails where the catalog has no such product, so that nothing is said about what does not exist. */
export async function productNotFound(client: Client, ref: string): Promise<void> {
  const document = 'query ($ref: String!) { product(ref: $ref) { ref } }';
  const { product } = await client.ask<{ product: { ref: string } | null }>(document, { ref });
  if (product) return;
  throw new CliFailure(EXIT.no, 'NOT_FOUND', `there is no product ${ref}`, 'See `concordat product list`.');
}

/** Likewise of a domain. */
export async function domainNotFound(client: Client, name: string): Promise<void> {
  const document = 'query ($name: String!) { domain(name: $name) { name } }';
  const { domain } = await client.ask<{ domain: { name: string } | null }>(document, { name });
  if (domain) return;
  throw new CliFailure(EXIT.no, 'NOT_FOUND', `there is no domain ${name}`, 'See `concordat domain list`.');
}

interface Version {
  readonly contractRef: string;
  readonly contractId: string;
  readonly version: string;
  readonly revision: number;
  readonly lifecycle: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly document: string;
  readonly objects: readonly {
    readonly name: string;
    readonly fields: readonly {
      readonly name: string;
      readonly logicalType: string | null;
      readonly required: boolean;
      readonly unique: boolean;
      readonly primaryKeyPosition: number | null;
    }[];
  }[];
}

const VERSION = `query ($ref: String!, $version: String) {
  contractVersion(ref: $ref, version: $version) {
    contractRef contractId version revision lifecycle publishedAt publishedBy document
    objects { name fields { name logicalType required unique primaryKeyPosition } }
  }
}`;

/** `contract get`: one version, or its document byte for byte. */
export const getContract: Handler<{ contractVersion?: string; document?: boolean }, [ref: string]> = async (
  session,
  options,
  ref,
) => {
  const variables = { ref, version: options.contractVersion ?? null };
  const { contractVersion } = await (
    await session.client()
  ).ask<{ contractVersion: Version | null }>(VERSION, variables);
  if (!contractVersion) {
    const what =
      options.contractVersion === undefined ? `contract ${ref}` : `version ${options.contractVersion} of ${ref}`;
    throw new CliFailure(EXIT.no, 'NOT_FOUND', `there is no ${what}`, 'See `concordat contract list`.');
  }
  const { contractRef, version, lifecycle, publishedAt, publishedBy, document, objects } = contractVersion;
  return {
    exit: EXIT.yes,
    data: contractVersion,
    pretty: (style) => {
      if (options.document) return document.replace(/\n$/, '');
      const fields = objects.flatMap((object) =>
        object.fields.map((field) => [
          `${object.name}.${field.name}`,
          field.logicalType ?? '–',
          [
            field.primaryKeyPosition === null ? '' : 'primary key',
            field.required ? 'required' : '',
            field.unique ? 'unique' : '',
          ]
            .filter((word) => word !== '')
            .join(', '),
        ]),
      );
      const head = `${style.bold(`${contractRef} ${version}`)}  ${lifecycle.toLowerCase()}, published ${publishedAt} by ${publishedBy}`;
      return `${head}\n\n${table(['field', 'type', 'promises'], fields, style)}`;
    },
  };
};

interface ListedVersion {
  readonly version: string;
  readonly revision: number;
  readonly lifecycle: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly comment: string | null;
}

export const listVersions: Handler<object, [ref: string]> = async (session, _options, ref) => {
  const document = `query ($ref: String!) {
    contractVersions(ref: $ref) { version revision lifecycle publishedAt publishedBy comment }
  }`;
  const { contractVersions } = await (
    await session.client()
  ).ask<{ contractVersions: readonly ListedVersion[] }>(document, { ref });
  if (contractVersions.length === 0) {
    throw new CliFailure(EXIT.no, 'NOT_FOUND', `there is no contract ${ref}`, 'See `concordat contract list`.');
  }
  return {
    exit: EXIT.yes,
    data: { items: contractVersions },
    pretty: (style) =>
      table(
        ['version', 'revision', 'lifecycle', 'published', 'by', 'comment'],
        contractVersions.map((one) => [
          one.version,
          String(one.revision),
          one.lifecycle.toLowerCase(),
          one.publishedAt,
          one.publishedBy,
          one.comment ?? '',
        ]),
        style,
      ),
  };
};
