import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FAULT_NAMES, type FaultName } from '../../../contracts/generator/index.js';
import { expectApproved } from '../../support/approval.js';
import { type FilledMesh, filledMesh } from '../../support/filled-mesh.js';
import {
  type Question,
  STREAM,
  askGate,
  everyPartition,
  nameOf,
  questionOf,
  tellingPartitions,
  verdictsOf,
} from './gates.js';
import { type MeshServer, planOf, serve, upOnce } from './mesh-server.js';
import { changesBetween, leaveOut } from './variants.js';

/**
 * `concordat up` fills a store; the built server answers every gate of the mesh, with each fault
 * and without it.
 */

const SEED = 'concordat';
const MINUTES = 60_000;
const plan = planOf(SEED);
const questions = everyPartition(plan);
const telling = tellingPartitions(plan);
let folder = '';
let mesh: FilledMesh;
let base: MeshServer;
let verdicts: ReadonlyMap<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'concordat-verdicts-'));
  mesh = await filledMesh();
  base = await serve(folder, mesh.copyTo(join(folder, 'served')));
  verdicts = await verdictsOf(base.client, questions);
}, 4 * MINUTES);
afterAll(async () => {
  await base.close();
  rmSync(folder, { recursive: true, force: true });
});

function faulty(name: FaultName): Question {
  const partition = plan.partitions.find(({ fault }) => fault === name);
  if (partition === undefined) throw new Error(`${name} is not planted`);
  return questionOf(partition);
}

function partitionAt(product: string, label: string): Question {
  const partition = plan.partitions.find((candidate) => candidate.product.ref === product && candidate.key === label);
  if (partition === undefined) throw new Error(`${product} has no ${label}`);
  return questionOf(partition);
}

async function row(name: string, question: Question): Promise<string> {
  const { verdict, basis, score, reasons, contributions, rootCause } = await askGate(base.client, question);
  const codes = reasons.map(({ code }) => code);
  const because = contributions
    .filter(({ points }) => points > 0)
    .map(({ check, observed }) => `${check.slice(check.lastIndexOf(':') + 1)} = ${String(observed)}`);
  const path = rootCause === null ? [] : [rootCause.path.join(' ← ')];
  const why = [...because, ...path].join(', ');
  return [name, nameOf(question), verdict, basis, score ?? '-', codes.join(' '), why === '' ? '-' : why].join(' | ');
}

describe('the verdict about each planted fault', () => {
  it('is as approved', async () => {
    const rows: string[] = [];
    for (const name of FAULT_NAMES) rows.push(await row(name, faulty(name)));
    const quarter = partitionAt('finance/quarterly_consolidation', '2023-Q3');
    for (const question of [
      quarter,
      partitionAt('customer360/enriched_events', '2023-10-27'),
      partitionAt('customer360/lifetime_value', '2023-10-27'),
    ]) {
      rows.push(await row('downstream of unbalanced-journal', question));
    }
    rows.push(await row('no engine for Kafka', STREAM));
    rows.push(await row('nothing planted', partitionAt('finance/invoices', '2023-10-27')));
    expectApproved(new URL('./verdicts.txt', import.meta.url), rows);
  });

  it('contains what a person must know', async () => {
    const answer = async (question: Question): Promise<string> =>
      (await askGate(base.client, question)).reasons.map(({ message }) => message).join('\n');
    expect(await answer(faulty('missing-partition'))).toContain(
      'has not arrived; overdue since 2023-10-28T02:00:00.000Z',
    );
    expect(await answer(faulty('announced-not-written'))).toContain(
      'could not run: No file at platform/backup_catalog/backup_catalog_20231022.csv.',
    );
    expect(await answer(faulty('empty-frame'))).toContain('has no rows');
    expect(await answer(partitionAt('customer360/enriched_events', '2023-10-27'))).toContain(
      '2023-08-17 of `finance/general_ledger` lowers it to 0.616: "Every complete journal sums to zero: ' +
        'the query’s result must be 0" failed (1 found, 0 allowed; critical) ' +
        '(customer360/enriched_events ← finance/quarterly_consolidation ← finance/general_ledger). Owner: amara.voss',
    );
    expect(await answer(STREAM)).toContain('could not run: ');
  });

  it('waits for data that has not arrived', async () => {
    const { verdict, basis, missingPartitions } = await askGate(base.client, faulty('missing-partition'));
    expect([verdict, basis, missingPartitions]).toEqual(['WAIT', 'NOT_ARRIVED', ['2023-10-27']]);
  });

  it('knows no contract at a time before it was published', async () => {
    const { verdict, basis } = await askGate(base.client, faulty('missing-partition'), '2023-10-28T00:20:00Z');
    expect([verdict, basis]).toEqual(['WAIT', 'CONTRACT_MISMATCH']);
  });
});

describe('the same mesh from another seed', () => {
  it(
    'gives the same verdicts for every partition',
    async () => {
      const other = await serve(folder, await upOnce(folder, 'other', '--seed', 'another seed'));
      try {
        const found = await verdictsOf(other.client, questions);
        expect(changesBetween(questions, verdicts, found)).toEqual([]);
      } finally {
        await other.close();
      }
    },
    4 * MINUTES,
  );
});

describe('the mesh without one fault', () => {
  const changes: string[] = [];

  it.each(FAULT_NAMES)(
    'changes the verdicts of %s and no other',
    async (fault) => {
      const server = await serve(folder, mesh.copyTo(join(folder, `without-${fault}`)));
      try {
        await leaveOut(server, SEED, fault);
        const found = changesBetween(telling, verdicts, await verdictsOf(server.client, telling));
        expect(found).not.toEqual([]);
        changes.push(...found.map((change) => `${fault} | ${change}`));
      } finally {
        await server.close();
        rmSync(join(folder, `without-${fault}`), { recursive: true, force: true });
      }
    },
    2 * MINUTES,
  );

  it('changes them as approved', () => {
    expectApproved(new URL('./without-each-fault.txt', import.meta.url), changes);
  });
});
