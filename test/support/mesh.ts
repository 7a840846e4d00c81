import type { DataProduct } from '../../src/core/mesh/data-product.js';
import type { CheckKind, Evidence, Outcome } from '../../src/core/quality/check.js';
import { checksOf } from '../../src/core/quality/derive.js';
import type { Partition } from '../../src/core/shared/interval.js';
import type { ContractModel } from '../../src/core/contract/model.js';
import type { Transaction } from '../../src/app/ports/unit-of-work.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT, aDocument, aDomain, aModel, aProduct, aVersion } from './catalog.js';

/** The day before the fixed time of the demo. */
export const DAY = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };

/**
 * A daily model (or partitioned `every`; null for current data only) with one object that has one
 * required and unique field.
 */
export function dailyModel(id: string, every: string | null = 'P1D'): ContractModel {
  const text = { stableId: null, physicalType: null, pointer: '/schema/0', documentation: {}, quality: [] };
  const field = {
    ...text,
    name: 'key',
    physicalName: null,
    logicalType: 'string' as const,
    required: true,
    unique: false,
    primaryKeyPosition: 1,
    partitionKeyPosition: null,
    enumValues: null,
    options: {},
    classification: null,
    fields: [],
    items: null,
    mapKey: null,
    hasDefault: false,
  };
  return aModel(id, '1.0.0', {
    objects: [{ ...text, name: 'rows', physicalName: null, fields: [field] }],
    partitioning:
      every === null
        ? null
        : { every, timezone: 'UTC', column: null, path: '{yyyy}-{MM}-{dd}.parquet', calendar: null },
  });
}

/** What of a product and its contract differs from a daily product without inputs. */
export interface AddedProduct {
  readonly facts?: Partial<DataProduct>;
  /** How often a partition ends (by default daily); null for current data only. */
  readonly every?: string | null | undefined;
  readonly promises?: Partial<ContractModel>;
}

/** Stores a product with one contract of the same name, without publishing documents. */
export async function addProduct(
  tx: Transaction,
  ref: string,
  { facts = {}, every, promises = {} }: AddedProduct = {},
): Promise<ContractModel> {
  const product = aProduct(ref, facts);
  if ((await tx.catalog.domainsByName([product.domain])).length === 0)
    await tx.catalog.insertDomain(aDomain(product.domain));
  await tx.catalog.insertProduct(product);
  if (product.inputPorts.length > 0) await tx.catalog.updateProduct(product, aDocument(`digest-${ref}`));
  const id = ref.replace('/', '.');
  const model = { ...dailyModel(id, every), ...promises };
  await tx.catalog.lockContract(id, ref, ['main'], AT);
  await tx.catalog.insertVersion(aVersion(id, '1.0.0', 1, { model, modelDigest: `digest-${id}` }));
  return model;
}

/** Binds the model's object to the file dataset of this name. */
export async function bind(tx: Transaction, model: ContractModel, product: string, name: string): Promise<void> {
  await tx.catalog.replaceBindings(model.id, [
    { contractId: model.id, object: 'rows', server: 'lake', product, namespace: 'file', name },
  ]);
}

/**
 * Records an attempt of every check for the partition: PASS, the primary key check with `outcome`.
 */
export function recordOutcome(
  tx: Transaction,
  model: ContractModel,
  partition: Partition,
  outcome: Outcome,
): Promise<void> {
  return recordOutcomes(tx, { model, partition }, { 'primary-key': outcome });
}

/**
 * Records an attempt of every check with the outcome of its kind: PASS by default, none for null.
 */
export async function recordOutcomes(
  tx: Transaction,
  { model, partition }: { readonly model: ContractModel; readonly partition: Partition },
  outcomes: Partial<Record<CheckKind, Outcome | null>>,
  facts: Partial<Evidence> = {},
): Promise<void> {
  const checks = checksOf(model, (text) => systemIds.sha256(text)).filter(
    ({ execution, kind }) => execution === 'EXECUTABLE' && outcomes[kind] !== null,
  );
  const seenSequence = await tx.evidence.lastSequence();
  // A reading of the whole partition, unless the test says otherwise.
  const partitionEnd = partition === null || partition.to < AT ? AT : partition.to;
  await tx.evidence.append(
    checks.map((check) => {
      const outcome = outcomes[check.kind] ?? 'PASS';
      return {
        id: systemIds.next(),
        contractId: model.id,
        contractVersion: model.version,
        checkId: check.id,
        checkDigest: check.digest,
        partition,
        outcome,
        observed: 0,
        damage: outcome === 'FAIL' ? 1 : 0,
        rowsTested: 10,
        reasonCode: null,
        message: null,
        durationMillis: 1,
        engine: 'duckdb',
        statementHash: null,
        agent: 'embedded',
        provenance: 'agent',
        keysWithheld: null,
        predicate: null,
        observedAt: AT,
        measureDigest: check.measureDigest,
        server: null,
        beganAt: facts.observedAt ?? partitionEnd,
        recordedAt: facts.observedAt ?? AT,
        seenSequence,
        ...facts,
      };
    }),
  );
  tx.signal(`evidence:${model.id}`);
}
