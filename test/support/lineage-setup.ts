import type { DataProduct } from '../../src/core/mesh/data-product.js';
import { eventsHere } from '../../src/app/ports/event-reader.js';
import { foldPendingEvents } from '../../src/app/lineage/fold-pending-events.js';
import { ingestEvent, ingestEvents, rawEventCommits } from '../../src/app/lineage/ingest-events.js';
import { excludeEvent, restoreEvent } from '../../src/app/lineage/exclude-event.js';
import { impact } from '../../src/app/lineage/get-impact.js';
import { dataset } from '../../src/app/lineage/get-dataset.js';
import { job, jobsByName } from '../../src/app/lineage/get-job.js';
import { run } from '../../src/app/lineage/get-run.js';
import { lineage } from '../../src/app/lineage/get-lineage.js';
import { ActiveContracts } from '../../src/app/catalog/active-contracts.js';
import { lineageScene } from '../../src/app/scene/get-scene.js';
import { LineageIndex } from '../../src/graph/index.js';
import { bindingsOf } from '../../src/core/lineage/naming.js';
import type { ContractModel } from '../../src/core/contract/model.js';
import type { Store } from '../../src/persistence/index.js';
import { fixedClock } from '../../src/platform/clock.js';
import { systemIds } from '../../src/platform/ids.js';
import { AT, aDocument, aDomain, aModel, aProduct, aVersion } from './catalog.js';
import { silentLog } from './silent-log.js';

/** The lineage use cases over one open store. */
export function lineageApp(store: Store) {
  const { signals, unitOfWork } = store;
  const clock = fixedClock(AT);
  const graph = new LineageIndex(unitOfWork, signals);
  const eventReader = eventsHere((text) => systemIds.sha256(text));
  const ports = {
    unitOfWork,
    clock,
    ids: systemIds,
    log: silentLog,
    graph,
    events: rawEventCommits(store),
    eventReader,
    activeContracts: new ActiveContracts(systemIds),
  };
  return {
    ingestEvent: ingestEvent(ports),
    ingestEvents: ingestEvents(ports),
    fold: foldPendingEvents(ports),
    excludeEvent: excludeEvent(ports),
    restoreEvent: restoreEvent(ports),
    lineage: lineage(ports),
    impact: impact(ports),
    lineageScene: lineageScene(ports),
    dataset: dataset(ports),
    job: job(ports),
    jobsByName: jobsByName(ports),
    run: run(ports),
    unitOfWork,
    graph,
  };
}

/** A product with one contract over daily local files, bound and ready for deliveries. */
export async function aDailyProduct(
  { unitOfWork }: Pick<Store, 'unitOfWork'>,
  ref: string,
  path: string,
  facts: Partial<DataProduct> = {},
): Promise<string> {
  const [domain = ''] = ref.split('/');
  const id = ref.replace('/', '.');
  const object = {
    name: 'rows',
    physicalName: null,
    fields: [],
    quality: [],
    documentation: {},
  } as unknown as ContractModel['objects'][number];
  const server = { name: 'lake', type: 'local', environment: null, settings: { path } };
  const partitioning = {
    every: 'P1D',
    timezone: 'UTC',
    column: null,
    path: '{yyyy}-{MM}-{dd}.csv',
    calendar: null,
  };
  const model = aModel(id, '1.0.0', { objects: [object], servers: [server], partitioning });
  await unitOfWork.write(async (tx) => {
    if ((await tx.catalog.domainsByName([domain])).length === 0) {
      await tx.catalog.insertDomain(aDomain(domain, { owners: [`${domain}@example.org`] }));
    }
    await tx.catalog.insertProduct(aProduct(ref));
    if (facts.inputPorts !== undefined)
      await tx.catalog.updateProduct(aProduct(ref, { ...facts, revision: 1 }), aDocument(ref));
    await tx.catalog.lockContract(id, ref, ['rows'], AT);
    await tx.catalog.insertVersion(aVersion(id, '1.0.0', 1, { model }));
    await tx.catalog.replaceBindings(id, bindingsOf(model, ref));
    tx.signal('contract');
  });
  return id;
}

/** A run event in JSON; a test names only what it is about. */
export function anEvent(facts: {
  readonly type?: string;
  readonly at: string;
  readonly run: string;
  readonly job: string;
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  readonly nominal?: readonly [string, string?];
  readonly parent?: string;
}): string {
  const file = (name: string): object => ({ namespace: 'file', name });
  const uuid = (id: string): string => `0192d3a0-0000-7000-8000-${id.padStart(12, '0')}`;
  return JSON.stringify({
    eventType: facts.type ?? 'COMPLETE',
    eventTime: facts.at,
    producer: 'https://example.org',
    schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
    run: {
      runId: uuid(facts.run),
      facets: {
        ...(facts.nominal === undefined
          ? {}
          : { nominalTime: { nominalStartTime: facts.nominal[0], nominalEndTime: facts.nominal[1] ?? null } }),
        ...(facts.parent === undefined
          ? {}
          : { parent: { run: { runId: uuid(facts.parent) }, job: { namespace: 'dags', name: 'dag' } } }),
      },
    },
    job: { namespace: 'dags', name: facts.job },
    ...(facts.inputs === undefined ? {} : { inputs: facts.inputs.map(file) }),
    ...(facts.outputs === undefined ? {} : { outputs: facts.outputs.map(file) }),
  });
}
