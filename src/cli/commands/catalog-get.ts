import type { ContractModel } from '../../core/contract/model.js';
import type { Handler } from '../command.js';
import type { Client } from '../client/graphql.js';
import { CliFailure, EXIT } from '../exit.js';
import { type Columns, type ListFlags, requestedList } from '../listing.js';
import {
  ChecksDocument,
  ContractVersionDocument,
  ContractVersionsDocument,
  type ContractVersionsQuery,
  DomainDocument,
  NearestNameDocument,
  ProductOwnersDocument,
  ProductWithHealthDocument,
  type ProductWithHealthQuery,
} from '../operations/operations.generated.js';
import { serversOfContract, shownContract } from '../output/contract.js';
import { shownHealth } from '../output/health.js';
import { table } from '../output/table.js';
import { type PartitionFlags, partitionOf } from '../requested-partition.js';

type Product = NonNullable<ProductWithHealthQuery['product']>;

/** `product get`: the product, and its health with the reasons. */
export const getProduct: Handler<PartitionFlags, [ref: string]> = async (session, flags, ref) => {
  const client = await session.client();
  await requireProduct(client, ref);
  const variables = { ref, ...partitionOf(flags) };
  const { product, health } = await client.execute(ProductWithHealthDocument, variables);
  if (product === null) throw await unknownName(client, 'PRODUCT', ref);
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
        ...product.foreignProducers.map(
          ({ jobName, jobNamespace, lastSeenAt, sender }) =>
            `reported by another domain: ${jobNamespace} ${jobName} by ${sender}, last at ${lastSeenAt}`,
        ),
        '',
        shownHealth(health, style),
      ].join('\n');
    },
  };
};

function versionOf(product: Product, contractId: string | null): string {
  return product.contracts.find(({ id }) => id === contractId)?.latestVersion ?? '–';
}

/** Fails where the catalog has no such product. */
export async function requireProduct(client: Client, ref: string): Promise<void> {
  const { product } = await client.execute(ProductOwnersDocument, { ref });
  if (!product) throw await unknownName(client, 'PRODUCT', ref);
}

/** Fails where the catalog has no such domain. */
export async function requireDomain(client: Client, name: string): Promise<void> {
  const { domain } = await client.execute(DomainDocument, { name });
  if (!domain) throw await unknownName(client, 'DOMAIN', name);
}

/** The failure for a name that the catalog does not have, with the most similar one that it has. */
export async function unknownName(
  client: Client,
  kind: 'PRODUCT' | 'CONTRACT' | 'DOMAIN',
  name: string,
): Promise<CliFailure> {
  const { nearestName } = await client.execute(NearestNameDocument, { kind, name });
  const noun = kind.toLowerCase();
  const suggestion = nearestName === null ? '' : `Did you mean \`${nearestName}\`? `;
  return notFound(`there is no ${noun} ${name}`, `${suggestion}See \`concordat ${noun} list\`.`);
}

/** The failure for a name that the catalog does not have. */
export function notFound(message: string, help: string): CliFailure {
  return new CliFailure(EXIT.no, { code: 'NOT_FOUND', message, help });
}

/** `contract get`: one version, or its document byte for byte. */
export const getContract: Handler<{ contractVersion?: string; document?: boolean }, [ref: string]> = async (
  session,
  options,
  ref,
) => {
  const variables = { ref, version: options.contractVersion ?? null };
  const client = await session.client();
  const { contractVersion } = await client.execute(ContractVersionDocument, variables);
  if (!contractVersion) {
    if (options.contractVersion === undefined) throw await unknownName(client, 'CONTRACT', ref);
    throw notFound(`there is no version ${options.contractVersion} of ${ref}`, 'See `concordat contract versions`.');
  }
  const { contractRef: contract, document, productRef: product } = contractVersion;
  if (options.document) return { exit: EXIT.yes, data: contractVersion, exact: document, pretty: () => document };
  const latest = { product, contract, partition: null, server: null };
  const { checks } = await client.execute(ChecksDocument, latest);
  // As `core/contract/model` has it: the server sends the model as one JSON value.
  const model = contractVersion.model as ContractModel;
  return {
    exit: EXIT.yes,
    data: { ...contractVersion, servers: serversOfContract(model), checks },
    pretty: (style) => shownContract(contractVersion, model, checks, style),
  };
};

export const VERSION_COLUMNS: Columns<ContractVersionsQuery['contractVersions'][number]> = [
  { heading: 'version', of: ({ version }) => version },
  { heading: 'revision', of: ({ revision }) => revision },
  { heading: 'lifecycle', of: ({ lifecycle }) => lifecycle.toLowerCase() },
  { heading: 'published', of: ({ publishedAt }) => publishedAt },
  { heading: 'by', of: ({ publishedBy }) => publishedBy },
  { heading: 'comment', of: ({ comment }) => comment },
];

export const listVersions: Handler<ListFlags, [ref: string]> = async (session, flags, ref) => {
  const listed = requestedList(session, flags, VERSION_COLUMNS);
  const client = await session.client();
  const { contractVersions } = await client.execute(ContractVersionsDocument, { ref });
  if (contractVersions.length === 0) {
    throw await unknownName(client, 'CONTRACT', ref);
  }
  return listed.answer({ items: contractVersions });
};
