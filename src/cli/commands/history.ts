import type { Command } from 'commander';
import { type Act, type Handler, examples } from '../command.js';
import { EXIT, usage } from '../exit.js';
import { instantFlag } from '../instant.js';
import {
  CheckMatrixDocument,
  HealthHistoryDocument,
  ProductStripDocument,
} from '../operations/operations.generated.js';
import { shownCells, shownMarkers, shownMatrix } from '../output/history.js';
import { requireProduct } from './catalog-get.js';

interface LastFlags {
  readonly contract?: string;
  readonly last?: string;
}

interface HistoryFlags extends LastFlags {
  readonly from?: string;
  readonly to?: string;
}

const DEFAULT_LAST = 28;

export function historyCommand(product: Command, act: Act): void {
  product
    .command('history')
    .summary('show the partitions of a product over time')
    .description(
      'Shows the newest partitions of one contract of a product, or those of an interval with the versions and overrides in it. Of current data, an interval shows how each UTC day ended.',
    )
    .argument('<domain/product>')
    .option('--contract <ref>', 'this contract; by default the one that determines the health')
    .option('--from <instant>', 'start of the interval, RFC 3339 or a date (UTC)')
    .option('--to <instant>', 'end of the interval (exclusive), RFC 3339 or a date (UTC)')
    .option('--last <number>', 'in place of --from and --to: the newest partitions, from 1 to 100; by default 28')
    .addHelpText(
      'after',
      examples(
        'product history finance/general_ledger',
        'product history finance/general_ledger --from 2023-08-01 --to 2023-09-01',
      ),
    )
    .action(act(showHistory));
}

export function matrixCommand(check: Command, act: Act): void {
  check
    .command('matrix')
    .summary('show what each check found over time')
    .description('Shows what each check of one contract found in its newest partitions; failing checks come first.')
    .argument('<domain/product>')
    .option('--contract <ref>', 'this contract; by default the one that determines the health')
    .option('--last <number>', 'the newest partitions, from 1 to 100; by default 28')
    .addHelpText('after', examples('check matrix finance/general_ledger --last 14'))
    .action(act(showMatrix));
}

const showHistory: Handler<HistoryFlags, [product: string]> = async (session, flags, product) => {
  const { contract = null, from, last, to } = flags;
  if ((from === undefined) !== (to === undefined))
    throw usage('--from and --to go together', 'Give both ends of the interval, or --last.');
  if (from !== undefined && last !== undefined)
    throw usage('--last excludes --from and --to', 'Give --from and --to, or --last.');
  if (from === undefined || to === undefined) return showStrip(session, flags, product);
  const variables = { product, contract, from: instantFlag('--from', from), to: instantFlag('--to', to) };
  const client = await session.client();
  await requireProduct(client, product);
  const { healthHistory: history } = await client.execute(HealthHistoryDocument, variables);
  const cells = history?.partitions ?? [];
  return {
    exit: cells.length === 0 ? EXIT.unknown : EXIT.yes,
    data: history,
    pretty: (style) =>
      history === null || cells.length === 0
        ? `${product} has no partitions in this interval`
        : [
            `${style.bold(history.contract)}  as of ${history.asOf}`,
            '',
            shownCells(cells, style),
            ...(history.complete ? [] : ['(older ones are left out: request a shorter interval)']),
            ...(history.markers.length === 0 ? [] : ['', ...shownMarkers(history.markers)]),
          ].join('\n'),
  };
};

const showStrip: Handler<LastFlags, [product: string]> = async (session, { contract, last }, product) => {
  const variables = { product, contract: contract ?? null, last: lastOf(last) };
  const client = await session.client();
  await requireProduct(client, product);
  const strip = (await client.execute(ProductStripDocument, variables)).product?.healthStrip ?? null;
  return {
    exit: strip === null ? EXIT.unknown : EXIT.yes,
    data: strip === null ? null : { product, ...strip },
    pretty: (style) =>
      strip === null
        ? `${product} has no active contract`
        : `${style.bold(strip.contract)}  as of ${strip.asOf}\n\n${shownCells(strip.partitions, style)}`,
  };
};

const showMatrix: Handler<LastFlags, [product: string]> = async (session, { contract, last }, product) => {
  const variables = { product, contract: contract ?? null, last: lastOf(last) };
  const client = await session.client();
  await requireProduct(client, product);
  const { checkMatrix: matrix } = await client.execute(CheckMatrixDocument, variables);
  return {
    exit: matrix === null || matrix.rows.length === 0 ? EXIT.unknown : EXIT.yes,
    data: matrix,
    pretty: (style) =>
      matrix === null || matrix.rows.length === 0
        ? `${product} has no checks: its contracts promise nothing that can be checked`
        : shownMatrix(matrix, style),
  };
};

function lastOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_LAST;
  if (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= 100) return Number(text);
  throw usage(`--last must be a whole number from 1 to 100, not \`${text}\``);
}
