import { basename, join } from 'node:path';
import { type ProductRef, parseProductRef, slug } from '../../core/mesh/refs.js';
import type { ImportKind, Imported } from '../../formats/imports/source.js';
import { type Handler, type Register, examples } from '../command.js';
import { absolute, isTaken, readText, shownPath } from '../documents/find.js';
import { lintDocument } from '../documents/lint.js';
import { writeDocument } from '../documents/write.js';
import { CliFailure, EXIT, usage } from '../exit.js';
import { type Finding, findingOf } from '../output/finding.js';
import { counted } from '../output/table.js';

interface Flags {
  readonly as?: string;
  readonly output: string;
  readonly product?: string;
  readonly model: readonly string[];
  readonly dialect?: string;
  readonly update?: boolean;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

/** A contract that was imported, as it is on disk afterwards. */
interface Written {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

export const registerImport: Register = (program, act) => {
  program
    .command('import')
    .summary('convert existing definitions to contracts')
    .description(
      'Converts a Data Contract Specification, a dbt manifest, a JSON Schema, an Avro schema, a Protobuf file or SQL DDL to contracts of ODCS 3.2.0, one file per model, and lists what the source did not say or a contract cannot express. Needs no server. A file that exists is kept unless --update or --force is given.',
    )
    .argument('<source>', 'the file of the definition; its kind is recognised by its content')
    .option('--as <kind>', 'dcs, dbt, json-schema, avro, protobuf or sql, in place of the recognised kind')
    .option('--output <folder>', 'where the contracts are written', '.')
    .option('--product <domain/product>', 'the product of the contracts')
    .option(
      '--model <selectors...>',
      'the models to import; of dbt names with *, tag:, path:, access: or group:, by default those with an enforced contract or public access',
      [],
    )
    .option('--dialect <name>', 'of SQL: postgresql, mysql, snowflake or bigquery; recognised by default')
    .option('--update', 'add what is new to contracts that exist; edits and comments are kept, differences reported')
    .option('--force', 'overwrite contracts that exist')
    .option('--dry-run', 'print the contracts, and write nothing')
    .addHelpText(
      'after',
      examples(
        'import target/manifest.json --output contracts --product shop/sales',
        'import schema.sql --dialect snowflake --output contracts',
        'import orders.avsc --dry-run',
        'import target/manifest.json --model tag:finance --output contracts --update',
      ),
    )
    .action(act(importDefinition));
};

const importDefinition: Handler<Flags, [source: string]> = async (session, flags, source) => {
  const { folder } = session.deps;
  const product = productOf(flags.product);
  if (flags.update === true && flags.force === true) throw usage('--update and --force exclude each other');
  const text = readText(absolute(source, folder), folder);
  const { kind, imported } = await read(text, source, flags);
  const problems = imported.issues.map((issue) => findingOf(issue, source));
  if (imported.contracts.length === 0) {
    const failed = problems.some(({ severity }) => severity === 'error');
    const message = failed ? `nothing of ${source} could be imported` : `${source} has no model to import`;
    const help =
      kind === 'dbt' ? "Select models with --model, for example `--model '*'`." : 'Name another file or --as.';
    throw new CliFailure(EXIT.no, { code: 'IMPORT_NOTHING', message, help, findings: problems });
  }
  const written = await contracts(imported, flags, { folder, product });
  if (flags.dryRun !== true)
    for (const { file, text: content } of written) writeDocument(absolute(file, folder), content, folder);
  const findings = [...problems, ...written.flatMap((one) => one.findings)];
  const sources = new Map([[source, text], ...written.map((one) => [one.file, one.text] as const)]);
  const isClean = findings.every(({ severity }) => severity !== 'error');
  return {
    exit: isClean ? EXIT.yes : EXIT.no,
    data: {
      kind,
      dryRun: flags.dryRun === true,
      contracts: written.map(({ file, text: content }) => ({ file, ...(flags.dryRun === true && { text: content }) })),
    },
    findings,
    sources,
    pretty: (style) =>
      flags.dryRun === true
        ? written.map(({ file, text: content }) => `# ${file}\n${content}`).join('---\n')
        : [
            `${style.green('imported')} ${counted(written.length, 'contract')} from ${source} (${kind})`,
            ...written.map(({ file }) => `  ${file}`),
            '',
            ...(product === null && written.some((one) => !/^dataProduct:/mu.test(one.text)) ? [NO_OWNER] : []),
            `Next: concordat lint ${written.length === 1 ? (written[0]?.file ?? '') : flags.output}`,
          ].join('\n'),
  };
};

const NO_OWNER =
  'The contracts name no product: give `--product <domain/product>` to `concordat try` and `concordat publish`, or write `domain` and `dataProduct` into them.';

function productOf(text: string | undefined): ProductRef | null {
  if (text === undefined) return null;
  const ref = parseProductRef(text);
  if (!ref.ok) throw usage(ref.error);
  return ref.value;
}

async function read(
  text: string,
  source: string,
  { as, dialect, model }: Flags,
): Promise<{ readonly kind: ImportKind; readonly imported: Imported }> {
  const { IMPORT_KINDS } = await import('../../formats/imports/source.js');
  const { kindOf } = await import('../../formats/imports/kind.js');
  const { readDefinition } = await import('../../formats/imports/read.js');
  const named = IMPORT_KINDS.find((kind) => kind === as);
  if (as !== undefined && named === undefined) {
    throw usage(`there is no kind \`${as}\``, `The kinds are ${IMPORT_KINDS.join(', ')}.`);
  }
  const dialects = ['bigquery', 'mysql', 'postgresql', 'snowflake'];
  if (dialect !== undefined && !dialects.includes(dialect)) {
    throw usage(`there is no dialect \`${dialect}\``, `The dialects are ${dialects.join(', ')}.`);
  }
  const kind = named ?? kindOf(text);
  if (kind === null) {
    const help = `Name its kind with --as: ${IMPORT_KINDS.join(', ')}.`;
    throw new CliFailure(EXIT.usage, { code: 'IMPORT_KIND_UNKNOWN', message: `${source} is of no known kind`, help });
  }
  const name =
    slug(
      basename(source)
        .replace(/\.[^.]*$/, '')
        .replace(/\.schema$/, ''),
    ) ?? 'model';
  return { kind, imported: await readDefinition(text, kind, { name, models: model, dialect: dialect ?? null }) };
}

/** The contracts under names of files that differ, each linted as it will be. */
async function contracts(
  { contracts: drafts }: Imported,
  flags: Flags,
  { folder, product }: { readonly folder: string; readonly product: ProductRef | null },
): Promise<readonly Written[]> {
  const { writeContract } = await import('../../formats/odcs/write-contract.js');
  const { updateContract } = await import('../../formats/odcs/update-contract.js');
  const used = new Set<string>();
  const written: Written[] = [];
  for (const draft of drafts) {
    const name = slug(draft.schema.length === 1 ? (draft.schema[0]?.name ?? draft.id) : draft.id) ?? 'contract';
    let unique = name;
    for (let count = 2; used.has(unique); count += 1) unique = `${name}_${count}`;
    used.add(unique);
    const path = join(absolute(flags.output, folder), `${unique}.odcs.yaml`);
    const file = shownPath(path, folder);
    const id = product === null ? draft.id : `${product.domain}.${unique}`;
    const full = { ...draft, id, ...(product !== null && { domain: product.domain, dataProduct: product.product }) };
    const exists = isTaken(path);
    if (exists && flags.force !== true && flags.update !== true && flags.dryRun !== true) {
      const help = 'Add --update to keep its edits, or --force to overwrite it.';
      throw new CliFailure(EXIT.usage, { code: 'FILE_EXISTS', message: `${file} exists already`, help });
    }
    const updated = exists && flags.update === true ? updateContract(readText(path, folder), full) : null;
    if (exists && flags.update === true && updated === null) {
      const help = `Run \`concordat lint ${file}\`, or overwrite it with --force.`;
      throw new CliFailure(EXIT.usage, {
        code: 'CONTRACT_INVALID',
        message: `${file} cannot be read, so it cannot be updated`,
        help,
      });
    }
    const text = updated?.text ?? writeContract(full);
    const differences = (updated?.issues ?? []).map((issue) => findingOf(issue, file));
    written.push({ file, text, findings: [...differences, ...(await lintDocument({ file, kind: 'contract', text }))] });
  }
  return written;
}
