import type { Command } from 'commander';
import { unwrap } from '../client/graphql.js';
import { type Act, type Handler, examples } from '../command.js';
import { EXIT } from '../exit.js';
import {
  ReleaseBindingDocument,
  ReleasePortDocument,
  TransferContractDocument,
} from '../operations/operations.generated.js';
import { counted } from '../output/table.js';

interface ReasonFlag {
  readonly reason: string;
}

/** `contract transfer` and `contract release-binding`, below the command `contract`. */
export function transferCommands(contract: Command, act: Act): void {
  contract
    .command('transfer')
    .summary('give a contract to another product')
    .description('Gives a contract with its versions, bindings and evidence to another product.')
    .argument('<ref>', 'an ODCS id, or domain/product[/contract]')
    .argument('<domain/product>', 'the product that owns it from now on')
    .requiredOption('--reason <text>', 'recorded with the transfer')
    .addHelpText('after', examples('contract transfer finance/ledger accounting/ledger --reason "the team moved"'))
    .action(act(transfer));
  contract
    .command('release-binding')
    .summary('release a dataset from the contracts that bind it')
    .description('Releases a dataset from all contracts that bind it, so that another product can bind it.')
    .argument('<namespace>', 'OpenLineage namespace, such as s3://bucket or file')
    .argument('<name>', 'OpenLineage name')
    .requiredOption('--reason <text>', 'recorded with the release')
    .addHelpText('after', examples('contract release-binding file finance/ledger --reason "bound by mistake"'))
    .action(act(releaseBinding));
}

/** `product release-port`, below the command `product`. */
export function releasePortCommand(product: Command, act: Act): void {
  product
    .command('release-port')
    .summary('release a contract id from output ports')
    .description('Releases a contract id from the output ports of a product that claim it.')
    .argument('<domain/product>')
    .argument('<contract-id>', 'the ODCS id that the port names')
    .requiredOption('--reason <text>', 'recorded with the release')
    .addHelpText('after', examples('product release-port finance/ledger orders --reason "not its contract"'))
    .action(act(releasePort));
}

const transfer: Handler<ReasonFlag, [string, string]> = async (session, { reason }, contract, product) => {
  const client = await session.client();
  const input = { contract, product, reason };
  const { transferContract } = await client.execute(TransferContractDocument, { input });
  const { contract: moved } = unwrap(transferContract, ['ContractTransferred']);
  return { exit: EXIT.yes, data: moved, pretty: () => `transferred: ${moved.id} is ${moved.ref}` };
};

const releaseBinding: Handler<ReasonFlag, [string, string]> = async (session, { reason }, namespace, name) => {
  const client = await session.client();
  const input = { namespace, name, reason };
  const { releaseBinding: result } = await client.execute(ReleaseBindingDocument, { input });
  const { contractIds } = unwrap(result, ['BindingReleased']);
  const text = `released: ${namespace} ${name} from ${counted(contractIds.length, 'contract')}`;
  return { exit: EXIT.yes, data: { contractIds }, pretty: () => text };
};

const releasePort: Handler<ReasonFlag, [string, string]> = async (session, { reason }, product, contractId) => {
  const client = await session.client();
  const { releasePort: result } = await client.execute(ReleasePortDocument, { input: { product, contractId, reason } });
  const { product: after } = unwrap(result, ['PortReleased']);
  return { exit: EXIT.yes, data: after, pretty: () => `released: no output port of ${after.ref} names ${contractId}` };
};
