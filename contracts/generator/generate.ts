import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { balanceRows } from './data/finance.js';
import { type Manifest, digestOf, readManifest, writeManifest } from './manifest.js';
import type { MeshPlan, PlannedPartition } from './plan.js';
import { type GeneratedProduct, INVOICE_TABLE } from './products.js';
import { randomOf } from './random.js';
import type { Row } from './rows.js';
import { PartitionWriter, writeCsv, writeJsonLines, writeTable } from './writers.js';

/** Raised when the rows of a seed change, so that older folders are generated again. */
const GENERATION = 1;

export interface GenerationReport {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Files that were edited after their generation; they are kept. */
  readonly edited: readonly string[];
}

/** One file of the plan: its inputs and its writer. */
interface Target {
  readonly file: string;
  /** Changes exactly when the content of the file changes. */
  readonly recipe: string;
  readonly write: (path: string, writer: PartitionWriter) => Promise<void>;
}

/**
 * Makes the folder match the plan. Existing files are kept, including those edited by hand, which
 * the report names. Files that are not in the plan are removed.
 */
export async function generateMesh(
  plan: MeshPlan,
  folder: string,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<GenerationReport> {
  mkdirSync(folder, { recursive: true });
  const before = readManifest(folder)?.files ?? {};
  const targets = targetsOf(plan);
  const planned = new Set(targets.map(({ file }) => file));
  const removed = Object.keys(before).filter((file) => !planned.has(file));
  for (const file of removed) rmSync(join(folder, file), { force: true });

  const files: Record<string, { recipe: string; sha256: string }> = {};
  const edited: string[] = [];
  const writer = await PartitionWriter.open();
  let written = 0;
  try {
    for (const [index, { file, recipe, write }] of targets.entries()) {
      const path = join(folder, file);
      const known = before[file];
      if (known?.recipe === recipe && existsSync(path)) {
        files[file] = known;
        if (digestOf(path) !== known.sha256) edited.push(file);
      } else {
        await write(path, writer);
        files[file] = { recipe, sha256: digestOf(path) };
        written += 1;
      }
      onProgress(index + 1, targets.length);
    }
  } finally {
    writer.close();
  }
  const manifest: Manifest = { format: 1, seed: plan.seed, anchor: plan.anchor, files };
  if (written > 0 || removed.length > 0 || readManifest(folder) === null) writeManifest(folder, manifest);
  return { written, unchanged: targets.length - written, removed: removed.length, edited };
}

function targetsOf(plan: MeshPlan): readonly Target[] {
  const written = plan.partitions.filter((partition) => partition.written);
  const files = written.filter((partition) => partition.file !== null).map((partition) => fileTarget(plan, partition));
  return [
    ...files,
    tableTarget(
      plan,
      written.filter((partition) => partition.product.format === 'sqlite'),
    ),
  ];
}

function fileTarget(plan: MeshPlan, partition: PlannedPartition): Target {
  const { product, file, key: label, fault } = partition;
  const ledger = product.rows === null ? ledgerOf(plan, partition) : [];
  const faults = [fault, ...ledger.map((day) => day.fault)].filter((name) => name !== null);
  return {
    file: file ?? product.path,
    recipe: recipeOf(plan.seed, product.ref, label, ...faults),
    write: async (path, writer) => {
      const rows =
        product.rows === null
          ? balanceRows(
              label,
              ledger.flatMap((day) => [...rowsOf(plan.seed, day)]),
            )
          : rowsOf(plan.seed, partition);
      await writeRows(product, path, rows, writer);
    },
  };
}

function tableTarget(plan: MeshPlan, days: readonly PlannedPartition[]): Target {
  const [first] = days;
  if (first === undefined) throw new Error('the plan has no day of the table');
  const labels = days.map(({ key }) => key);
  return {
    file: first.product.path,
    recipe: recipeOf(plan.seed, first.product.ref, ...labels),
    write: (path) => {
      const rows = days.flatMap((day) => [...rowsOf(plan.seed, day)]);
      return writeTable(path, INVOICE_TABLE, first.product.columns, rows);
    },
  };
}

/** The ledger days of the quarter. */
function ledgerOf(plan: MeshPlan, quarter: PlannedPartition): readonly PlannedPartition[] {
  return plan.partitions.filter(
    ({ product, interval }) =>
      product.ref === 'finance/general_ledger' &&
      interval.from >= quarter.interval.from &&
      interval.to <= quarter.interval.to,
  );
}

function rowsOf(seed: string, { product, interval, key, fault }: PlannedPartition): readonly Row[] {
  const random = randomOf(`${seed}/${product.ref}/${key}`);
  return product.rows?.({ partition: interval, label: key, random, fault }) ?? [];
}

async function writeRows(
  product: GeneratedProduct,
  path: string,
  rows: readonly Row[],
  writer: PartitionWriter,
): Promise<void> {
  if (product.format === 'jsonl') await writeJsonLines(path, product.columns, rows);
  else if (product.format === 'csv') await writeCsv(path, product.columns, rows);
  else await writer.parquet(path, product.columns, rows);
}

function recipeOf(...parts: readonly string[]): string {
  return createHash('sha256')
    .update([String(GENERATION), ...parts].join('\n'))
    .digest('hex')
    .slice(0, 16);
}
