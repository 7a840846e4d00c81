import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FAULT_NAMES, type FaultName } from '../../../contracts/generator/faults.js';
import { generateMesh } from '../../../contracts/generator/generate.js';
import { DEMO_NOW, type PlannedPartition, planMesh } from '../../../contracts/generator/plan.js';
import { EmbeddedAgent } from '../../../src/agent/embedded-agent.js';
import type { ContractModel } from '../../../src/core/contract/model.js';
import type { Check } from '../../../src/core/quality/check.js';
import { checksOf } from '../../../src/core/quality/derive.js';
import { openEngines } from '../../../src/engines/index.js';
import { parseContract } from '../../../src/formats/odcs/parse.js';
import { systemIds } from '../../../src/platform/ids.js';

/**
 * Without the server: the measurements of the embedded agent on the generated files, check by
 * check.
 */

const SEEDS = ['concordat', 'another-seed'] as const;
const contracts = new Map<string, { model: ContractModel; checks: readonly Check[] }>();

function contractOf(ref: string): { model: ContractModel; checks: readonly Check[] } {
  const known = contracts.get(ref);
  if (known !== undefined) return known;
  const name = ref.split('/')[1] ?? '';
  const { model } = parseContract(readFileSync(join('contracts', ref, `${name}.odcs.yaml`), 'utf8'), 'AUTO');
  if (model === null) throw new Error(`${ref} has no model`);
  const contract = { model, checks: checksOf(model, systemIds.sha256) };
  contracts.set(ref, contract);
  return contract;
}

class Mesh {
  readonly folder = mkdtempSync(join(tmpdir(), 'concordat-mesh-checks-'));
  private readonly engines = openEngines({ root: this.folder, variables: new Map() });
  private readonly agent = new EmbeddedAgent({
    name: 'test',
    engines: this.engines,
    environment: 'prod',
    ids: systemIds,
    realMillis: () => performance.now(),
  });

  constructor(readonly seed: string) {}

  async generate(without: readonly FaultName[] = []): Promise<readonly PlannedPartition[]> {
    const plan = planMesh({ seed: this.seed, now: DEMO_NOW, without });
    await generateMesh(plan, this.folder);
    return plan.partitions;
  }

  /** Results other than a pass, as `kind outcome severity` by check. */
  async complaints({ product, interval }: PlannedPartition): Promise<string[]> {
    const { model, checks } = contractOf(product.ref);
    const measured = await this.agent.measure({ model, checks, partition: interval, asOf: DEMO_NOW });
    return measured
      .filter(({ outcome }) => outcome !== 'PASS')
      .map(({ check, outcome, reasonCode }) => {
        const name = check.id.slice(check.id.lastIndexOf(':') + 1);
        return `${name} ${outcome} ${check.severity}${reasonCode === null ? '' : ` ${reasonCode}`}`;
      })
      .sort();
  }

  async close(): Promise<void> {
    await Promise.all(this.engines.map((engine) => engine.close()));
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * From `contracts/` and the descriptions of the planted faults: the promises that fail, with their
 * severity, and no others.
 */
const CAUGHT_BY: Readonly<Record<FaultName, readonly string[]>> = {
  'unbalanced-journal': ['journals_balance FAIL critical', 'journals_proven FAIL major'],
  'numbers-coerced-to-null': ['amount_complete FAIL major', 'journals_proven FAIL major'],
  'fan-out': ['reconciles_with_invoices FAIL critical'],
  'duplicate-keys': ['primary-key FAIL critical'],
  'null-rate': ['customer_known WARN major'],
  'missing-partition': ['could not run: FILE_MISSING'],
  'drifted-type': ['type FAIL major'],
  'renamed-event-time': ['event_time_known FAIL critical', 'type NOT_APPLICABLE major NO_VALUES'],
  'nan-mean': ['mean_score FAIL major'],
  'empty-frame': ['could not run: NO_ROWS'],
  'announced-not-written': ['could not run: FILE_MISSING'],
};

/** If every check is ERROR or NOT_RUN for one reason, that reason; otherwise the failures. */
function inShort(complaints: readonly string[], checks: number): readonly string[] {
  const reasons = new Set(complaints.map((text) => /(?:ERROR|NOT_RUN) \w+ (\w+)$/u.exec(text)?.[1] ?? ''));
  const [reason = ''] = reasons;
  return reasons.size === 1 && reason !== '' && complaints.length === checks
    ? [`could not run: ${reason}`]
    : complaints;
}

describe.each(SEEDS)('the mesh of the seed %s', (seed) => {
  const mesh = new Mesh(seed);
  let partitions: readonly PlannedPartition[] = [];
  beforeAll(async () => {
    partitions = await mesh.generate();
  }, 120_000);
  afterAll(() => mesh.close());

  it('passes every check of every partition without a fault', async () => {
    const complaints: Record<string, string[]> = {};
    for (const partition of partitions.filter(({ fault }) => fault === null)) {
      const found = await mesh.complaints(partition);
      if (found.length > 0) complaints[`${partition.product.ref} ${partition.key}`] = found;
    }
    expect(complaints).toEqual({});
  }, 240_000);

  it('has each fault detected by the check that is meant for it', async () => {
    const caught: Record<string, readonly string[]> = {};
    for (const partition of partitions) {
      if (partition.fault === null) continue;
      const executable = contractOf(partition.product.ref).checks.filter(({ execution }) => execution === 'EXECUTABLE');
      caught[partition.fault] = inShort(await mesh.complaints(partition), executable.length);
    }
    expect(caught).toEqual(CAUGHT_BY);
  }, 60_000);

  it.each(FAULT_NAMES)(
    'passes if %s is omitted',
    async (name: FaultName) => {
      const healthy = await mesh.generate([name]);
      const place = partitions.findIndex(({ fault }) => fault === name);
      const partition = healthy[place];
      expect(partition && (await mesh.complaints(partition))).toEqual([]);
    },
    60_000,
  );
});
