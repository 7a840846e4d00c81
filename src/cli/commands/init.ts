import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { TEMPLATES, type Template } from '../../core/inference/draft.js';
import type { InspectedSource } from '../../core/inference/request.js';
import { type ProductRef, parseProductRef } from '../../core/mesh/refs.js';
import { isTimezone } from '../../core/partition/partitioning.js';
import { type Handler, type Register, examples } from '../command.js';
import { absolute, isTaken, shownPath } from '../documents/find.js';
import { lintDocument } from '../documents/lint.js';
import { writeDocument } from '../documents/write.js';
import { CliFailure, EXIT, usage } from '../exit.js';
import { initReport } from '../output/init-report.js';
import type { Session } from '../session.js';

interface Flags {
  readonly from: readonly string[];
  readonly product?: string;
  readonly table?: string;
  readonly timezone?: string;
  readonly template: string;
  readonly output?: string;
  readonly dataRoot?: string;
  readonly force?: boolean;
  readonly yes?: boolean;
}

export const registerInit: Register = (program, act) => {
  program
    .command('init')
    .summary('write a first contract from data')
    .description(
      'Writes a first contract (ODCS 3.2.0) from files or a SQLite table: names, types, keys that hold, enumerations and partitioning. Reads at most 1,000,000 rows or 30 seconds, and reports how many. Each inferred value has the comment `inferred: confirm`. Needs no server and never overwrites a file without --force.',
    )
    .requiredOption(
      '--from <paths...>',
      'CSV, JSON lines or Parquet files, folders or patterns; or a SQLite file, also as sqlite:<file>',
    )
    .option('--product <domain/product>', 'the product of the contract')
    .option('--table <name>', 'the table of the SQLite file; by default the only one')
    .option('--timezone <zone>', 'the zone of the dates in names of files, such as Europe/Berlin; UTC by default')
    .option(
      '--template <name>',
      'minimal: schema and keys; gold: also SLA, team, support and roles, as comments',
      'minimal',
    )
    .option('--output <file>', 'the file of the contract; <product>.odcs.yaml by default')
    .option('--data-root <folder>', 'the folder that the paths in the contract start from (CONCORDAT_DATA_ROOT)')
    .option('--force', 'overwrite the file of the contract')
    .option('--yes', 'ask nothing, and use the defaults')
    .addHelpText(
      'after',
      examples(
        "init --from 'data/rides/*.csv' --product bikes/rides",
        'init --from lake/events --product web/events --timezone Europe/Berlin',
        'init --from sqlite:shop.db --table orders --product shop/orders --template gold',
      ),
    )
    .action(act(init));
};

const init: Handler<Flags, []> = async (session, flags) => {
  const template = templateOf(flags.template);
  const product = await productOf(flags, session);
  const timezone = flags.timezone ?? 'UTC';
  if (!isTimezone(timezone)) throw usage(`there is no time zone \`${timezone}\``, 'Name one such as Europe/Berlin.');
  const { folder } = session.deps;
  const output = absolute(flags.output ?? `${product.product}.odcs.yaml`, folder);
  refuseExisting(output, folder, flags);
  const source = await inspected(flags, timezone, session);

  const { inferContract } = await import('../../core/inference/infer-contract.js');
  const { SCHEMA_FILE, writeDraft } = await import('../../formats/odcs/write-draft.js');
  const draft = inferContract(source.facts, product, template);
  const text = writeDraft(draft);
  const file = shownPath(output, folder);
  const findings = await lintDocument({ file, kind: 'contract', text });
  writeDocument(output, text, folder);
  const schema = join(dirname(output), SCHEMA_FILE);
  await writeSchema(schema, folder);
  const isClean = findings.every(({ severity }) => severity !== 'error');
  const written = { source, draft, file, schema: shownPath(schema, folder), dataRoot: flags.dataRoot ?? null };
  return { ...initReport(written), exit: isClean ? EXIT.yes : EXIT.no, findings, sources: new Map([[file, text]]) };
};

function templateOf(text: string): Template {
  const found = TEMPLATES.find((template) => template === text);
  if (found !== undefined) return found;
  throw usage(`there is no template \`${text}\``, `The templates are ${TEMPLATES.join(' and ')}.`);
}

/** The product that is named; on a terminal a person types it. */
async function productOf({ product, yes }: Flags, { deps }: Session): Promise<ProductRef> {
  const ask = yes === true ? null : deps.ask;
  const text = product ?? (await ask?.('Product of the contract (domain/product): '));
  if (text === undefined) throw usage('--product is missing', 'Name the product, such as --product bikes/rides.');
  const ref = parseProductRef(text);
  if (!ref.ok) throw usage(ref.error);
  return ref.value;
}

function refuseExisting(output: string, folder: string, { force = false }: Flags): void {
  if (force || !isTaken(output)) return;
  const message = `${shownPath(output, folder)} exists already`;
  throw new CliFailure(EXIT.usage, { code: 'FILE_EXISTS', message, help: 'Name another --output, or add --force.' });
}

async function inspected(flags: Flags, timezone: string, session: Session): Promise<InspectedSource> {
  const { deps } = session;
  const { dataRoot } = flags;
  const { configuration } = await session.load(dataRoot === undefined ? {} : { dataRoot });
  const paths = flags.from.map((path) => pathBelow(path, configuration.dataRoot, deps.folder));
  session.note('reading the source …');
  const result = await deps.inspectSource(configuration, { paths, table: flags.table ?? null, timezone });
  if (result.ok) return result.value;
  throw new CliFailure(EXIT.usage, result.error);
}

/** The path relative to the data root, as contracts name it. */
function pathBelow(path: string, root: string, folder: string): string {
  const below = relative(root, resolve(folder, path.replace(/^sqlite:/u, '')))
    .split(sep)
    .join('/');
  if (below !== '..' && !below.startsWith('../') && !/^([A-Za-z]:|\/)/u.test(below)) return below === '' ? '.' : below;
  const message = `${path} is outside the data root ${root}, where checks would not read it`;
  const help = 'Name the folder above it with --data-root, and start the server with the same one.';
  throw new CliFailure(EXIT.usage, { code: 'SOURCE_OUTSIDE_ROOT', message, help });
}

/** The schema for editors; one that is there may be another version on purpose. */
async function writeSchema(file: string, folder: string): Promise<void> {
  if (existsSync(file)) return;
  const { ODCS_EDITOR_SCHEMA } = await import('../../formats/odcs/editor-schema.generated.js');
  writeDocument(file, `${ODCS_EDITOR_SCHEMA.text}\n`, folder);
}
