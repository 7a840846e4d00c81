import type { Command } from 'commander';
import { type Act, type Handler, type Register, examples } from '../command.js';
import { unwrap } from '../client/graphql.js';
import { EXIT, usage } from '../exit.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import {
  ContractsDocument,
  type ContractsQuery,
  DomainDocument,
  type DomainFieldsFragment,
  DomainsDocument,
  RegisterDomainDocument,
  UpdateDomainDocument,
} from '../operations/operations.generated.js';
import { VERSION_COLUMNS, getContract, getProduct, listVersions, unknownName, requireProduct } from './catalog-get.js';
import { historyCommand } from './history.js';
import { registerProducers } from './producer.js';
import { productListCommand } from './product-list.js';
import { releasePortCommand, transferCommands } from './transfer.js';

export const registerCatalog: Register = (program, act) => {
  registerDomain(program, act);
  const product = program.command('product').description('Data products of the domains.');
  productListCommand(product, act);
  product
    .command('get')
    .summary('show a product and its health')
    .description('Shows a product with its ports and contracts, and the health of one partition with its reasons.')
    .argument('<domain/product>')
    .option('--from <instant>', 'start of the interval, RFC 3339 or a date (UTC)')
    .option('--to <instant>', 'end of the interval (exclusive), RFC 3339 or a date (UTC)')
    .option('--partition <label>', 'partition key in place of --from and --to, such as 2023-10-27 or 2023-Q3')
    .addHelpText('after', examples('product get finance/general_ledger --partition 2023-10-27'))
    .action(act(getProduct));
  historyCommand(product, act);
  releasePortCommand(product, act);

  const contract = program.command('contract').description('Contracts of the products.');
  listCommand(contract, { what: 'contracts', columns: CONTRACT_COLUMNS }, act(listContracts)).option(
    '--product <domain/product>',
    'only contracts of this product',
  );
  contract
    .command('get')
    .summary('show a contract version')
    .description(
      'Shows a contract version: its description, owner, support and SLA, its servers and whether checks can read them, its fields, and its rules with their newest results. With --document, prints the published document byte for byte.',
    )
    .argument('<ref>', 'an ODCS id, or domain/product[/contract]')
    .option('--contract-version <semver>', 'this version instead of the active one')
    .option('--document', 'print the document as it was published')
    .addHelpText(
      'after',
      examples('contract get finance/general_ledger', 'contract get finance/general_ledger --document'),
    )
    .action(act(getContract));
  listOptions(contract.command('versions'), VERSION_COLUMNS)
    .description('Lists every version of a contract, newest revision first.')
    .argument('<ref>', 'an ODCS id, or domain/product[/contract]')
    .addHelpText('after', examples('contract versions finance/general_ledger'))
    .action(act(listVersions));
  transferCommands(contract, act);
};

function registerDomain(program: Command, act: Act): void {
  const domain = program.command('domain').description('Domains: the namespaces of teams.');
  listCommand(domain, { what: 'domains', columns: DOMAIN_COLUMNS }, act(listDomains));
  domain
    .command('get')
    .description('Shows a domain.')
    .argument('<name>')
    .addHelpText('after', examples('domain get finance'))
    .action(act(getDomain));
  domain
    .command('register')
    .description('Registers a domain, in which products and contracts are published.')
    .argument('<name>', 'nested domains are separated by dots: emea.finance')
    .option('--title <text>', 'display name')
    .option('--description <text>', 'description')
    .option('--owner <owner...>', 'owner of the domain; may be given several times')
    .addHelpText('after', examples('domain register finance --title Finance --owner finance-data@example.com'))
    .action(act(registerADomain));
  domain
    .command('update')
    .summary('change title, description or owners')
    .description('Changes title, description or owners of a domain. Options that are not given change nothing.')
    .argument('<name>')
    .option('--title <text>', 'display name; empty to remove it')
    .option('--description <text>', 'description; empty to remove it')
    .option('--owner <owner...>', 'owner of the domain, replacing all earlier ones; may be given several times')
    .addHelpText('after', examples('domain update finance --owner team:ledger --owner user:amara.voss'))
    .action(act(updateADomain));
  registerProducers(domain, act);
}

interface Listed<Row> {
  readonly what: string;
  readonly columns: Columns<Row>;
}

function listCommand<Row>(
  parent: Command,
  { columns, what }: Listed<Row>,
  action: (...args: unknown[]) => Promise<void>,
): Command {
  return listOptions(parent.command('list'), columns, '500')
    .description(`Lists the ${what}.`)
    .addHelpText('after', examples(`${parent.name()} list`, `${parent.name()} list --json`))
    .action(action);
}

const DOMAIN_COLUMNS: Columns<DomainFieldsFragment> = [
  { heading: 'domain', of: ({ name }) => name },
  { heading: 'title', of: ({ title }) => title },
  { heading: 'owners', of: ({ owners }) => owners.join(', ') },
  { heading: 'description', of: ({ description }) => description, onRequest: true },
];

const listDomains: Handler<ListFlags, []> = async (session, flags) => {
  const listed = requestedList(session, flags, DOMAIN_COLUMNS);
  const client = await session.client();
  const { domains } = await client.execute(DomainsDocument, { first: listed.first });
  return listed.answer({ items: domains.nodes, totalCount: domains.totalCount });
};

const getDomain: Handler<object, [name: string]> = async (session, _options, name) => {
  const client = await session.client();
  const { domain } = await client.execute(DomainDocument, { name });
  if (!domain) throw await unknownName(client, 'DOMAIN', name);
  return { exit: EXIT.yes, data: domain, pretty: (style) => shownDomain(domain, style.bold) };
};

function shownDomain(domain: DomainFieldsFragment, bold: (text: string) => string): string {
  const lines = [bold(domain.name), domain.title, domain.description];
  if (domain.owners.length > 0) lines.push(`owners: ${domain.owners.join(', ')}`);
  return lines.filter((line) => line !== null).join('\n');
}

interface RegisterFlags {
  readonly title?: string;
  readonly description?: string;
  readonly owner?: readonly string[];
}

const registerADomain: Handler<RegisterFlags, [name: string]> = async (
  session,
  { title, description, owner },
  name,
) => {
  const input = { name, title: title ?? null, description: description ?? null, owners: owner ?? [] };
  const client = await session.client();
  const known = await client.execute(DomainDocument, { name });
  const { registerDomain: result } = await client.execute(RegisterDomainDocument, { input });
  const { domain } = unwrap(result, ['DomainRegistered']);
  const outcome = known.domain ? 'unchanged' : 'registered';
  return {
    exit: EXIT.yes,
    data: { ...domain, outcome },
    pretty: (style) => `${known.domain ? style.dim(outcome) : style.green(outcome)} ${domain.name}`,
  };
};

const updateADomain: Handler<RegisterFlags, [name: string]> = async (session, { title, description, owner }, name) => {
  if (title === undefined && description === undefined && owner === undefined) {
    throw usage('nothing to change', 'Give --title, --description or --owner.');
  }
  const input = {
    name,
    ...(title !== undefined && { title: title === '' ? null : title }),
    ...(description !== undefined && { description: description === '' ? null : description }),
    ...(owner !== undefined && { owners: owner.filter((one) => one !== '') }),
  };
  const client = await session.client();
  const { updateDomain: result } = await client.execute(UpdateDomainDocument, { input });
  const { domain } = unwrap(result, ['DomainUpdated']);
  return { exit: EXIT.yes, data: domain, pretty: (style) => shownDomain(domain, style.bold) };
};

const CONTRACT_COLUMNS: Columns<ContractsQuery['contracts']['nodes'][number]> = [
  { heading: 'contract', of: ({ ref }) => ref },
  { heading: 'id', of: ({ id }) => id },
  { heading: 'version', of: ({ latestVersion }) => latestVersion },
  { heading: 'revisions', of: ({ revisionCount }) => revisionCount },
];

const listContracts: Handler<ListFlags & { product?: string }, []> = async (session, flags) => {
  const { product } = flags;
  const listed = requestedList(session, flags, CONTRACT_COLUMNS);
  const client = await session.client();
  const { contracts } = await client.execute(ContractsDocument, { first: listed.first, product: product ?? null });
  if (product !== undefined && contracts.totalCount === 0) await requireProduct(client, product);
  return listed.answer({ items: contracts.nodes, totalCount: contracts.totalCount });
};
