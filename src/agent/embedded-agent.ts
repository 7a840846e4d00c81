import type {
  CheckAgent,
  MeasureRequest,
  MeasuredCheck,
  PreparedRequests,
  SeenFiles,
} from '../app/ports/check-agent.js';
import type { Ids } from '../app/ports/clock.js';
import { type Engine, EngineFault, type EngineTarget, type FileState, engineFaultOf } from '../app/ports/engine.js';
import { runCooperatively } from '../app/shared/cooperative.js';
import type { ContractModel, SchemaObject, Server } from '../core/contract/model.js';
import type { Check } from '../core/quality/check.js';
import { columnOf } from '../core/quality/constraints.js';
import { type Measured, unanswered, unansweredCheck } from '../core/quality/evaluate.js';
import { hasLabels } from '../core/coordination/needs.js';
import { agentLabelsOf, serversOf } from '../core/quality/server-choice.js';
import { Unplannable } from '../core/quality/sql/dialect.js';
import { everyPathOf, partitioningOf, pathOf } from '../core/partition/partitioning.js';
import { canonicalJson } from '../core/shared/canonical-json.js';
import { type Instant, type Interval, type Partition, instantOf } from '../core/shared/interval.js';
import { mapInSteps } from '../core/shared/cooperative.js';
import { keyOf, openOnce } from './open-once.js';
import { ObjectRun } from './object-run.js';
import { NOTHING_SHARED, type SharedReads, readTogether, sharing } from './shared-reads.js';

export interface EmbeddedAgentOptions {
  readonly name: string;
  readonly engines: readonly Engine[];
  /** The server of a contract that checks run on. */
  readonly environment: string;
  readonly ids: Pick<Ids, 'sha256'>;
  /** Real milliseconds, for durations only. */
  readonly realMillis: () => number;
  readonly statementTimeoutMillis?: number;
  /** Whether every caller is the user of this machine (identity `local`). */
  readonly localIdentity?: boolean;
  /** Its labels, which servers of contracts may need; none without it. */
  readonly labels?: Readonly<Record<string, string>>;
}

const DEFAULT_STATEMENT_TIMEOUT_MILLIS = 30_000;

/**
 * The agent inside the server: it uses the engines of this process and reads the data that this
 * machine can reach.
 */
export class EmbeddedAgent implements CheckAgent {
  readonly name: string;

  constructor(private readonly options: EmbeddedAgentOptions) {
    this.name = options.name;
  }

  measure(request: MeasureRequest): Promise<readonly MeasuredCheck[]> {
    return this.measureWith(request, NOTHING_SHARED);
  }

  async prepare(requests: readonly MeasureRequest[]): Promise<PreparedRequests> {
    const reads = new Map<MeasureRequest, SharedReads>();
    for (const group of sharing(requests)) await this.prepareGroup(group, reads);
    return {
      shared: new Set(reads.keys()),
      measure: (request) => this.measureWith(request, reads.get(request) ?? NOTHING_SHARED),
    };
  }

  /** Adds what the requests, which differ only in their partitions and checks, read together. */
  private async prepareGroup(
    requests: readonly MeasureRequest[],
    reads: Map<MeasureRequest, SharedReads>,
  ): Promise<void> {
    const [first] = requests;
    if (first === undefined) return;
    const { domain = null, model } = first;
    const reach = this.reachOf(first);
    const partitioning = partitioningOf(model);
    if (reach === undefined || partitioning === null || partitioning.path === null || partitioning.column !== null) {
      return;
    }
    const all: SharedReads = { sources: new Map(), rows: new Map(), plans: new Map() };
    for (const object of model.objects) {
      const targets = requests.flatMap((request) => {
        const own = executable(request.checks).filter((check) => check.object === object.name);
        if (own.length === 0 || request.partition === null) return [];
        const place = { model, domain, server: reach.server, path: pathOf(partitioning, request.partition) };
        return [{ request, target: targetOf(place, object), checks: own }];
      });
      await readTogether({ ...reach, object, timeoutMillis: this.timeoutMillis }, targets, all);
      for (const { request, target } of targets) if (all.sources.has(keyOf(target))) reads.set(request, all);
    }
  }

  private async measureWith(request: MeasureRequest, shared: SharedReads): Promise<readonly MeasuredCheck[]> {
    const { model, partition } = request;
    const checks = executable(request.checks);
    const wanted = request.server ?? null;
    const reach = this.reachOf(request);
    if (reach === undefined) return withoutEngine(checks, null, ...this.unreachable(model, wanted));
    const partitioning = partitioningOf(model);
    if (partition !== null && partitioning !== null && partitioning.path === null && partitioning.column === null) {
      return withoutEngine(
        checks,
        reach.server.name,
        'PARTITIONING_WITHOUT_DATA',
        'The partitioning has neither a path nor a column that selects the data of the partition.',
      );
    }
    const byObject = new Map<string | null, Check[]>(model.objects.map(({ name }) => [name, []]));
    const withoutObject = checks.filter((check) => byObject.get(check.object)?.push(check) === undefined);
    const answers: MeasuredCheck[] = [];
    const opened = { ...reach, open: openOnce(reach.engine, shared.sources), shared };
    for (const object of model.objects) {
      const own = byObject.get(object.name) ?? [];
      if (own.length === 0) continue;
      for (const answer of await this.measureObject(request, object, own, opened)) answers.push(answer);
    }
    return [
      ...answers,
      ...(await withoutEngine(
        withoutObject,
        reach.server.name,
        'NO_ENGINE',
        'The check refers to an object that the contract does not have.',
      )),
    ];
  }

  async partitionsPresent(
    model: ContractModel,
    domain: string | null = null,
    since: Instant | null = null,
  ): Promise<readonly Interval[] | null> {
    const partitioning = partitioningOf(model);
    const [object] = model.objects;
    if (partitioning === null || partitioning.path === null || object === undefined) return null;
    let present: Map<string, Interval> | null = null;
    for (const { server, engine } of this.reaches(model)) {
      try {
        const found = await engine.partitionsPresent({ server, object: namesOf(object), domain }, partitioning, since);
        present ??= new Map();
        for (const partition of found) present.set(partition.from, partition);
      } catch (error) {
        if (!(error instanceof EngineFault)) throw error;
      }
    }
    return present === null ? null : [...present.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
  }

  async look(
    model: ContractModel,
    partitions: readonly Partition[],
    domain: string | null = null,
  ): Promise<readonly SeenFiles[]> {
    const seen: SeenFiles[] = [];
    for (const reach of this.reaches(model)) {
      for (const files of await this.lookOn({ model, domain }, reach, partitions)) seen.push(files);
    }
    return seen;
  }

  private async lookOn(about: Owned, reach: Reach, partitions: readonly Partition[]): Promise<readonly SeenFiles[]> {
    const partitioning = partitioningOf(about.model);
    const seen: SeenFiles[] = [];
    // Without a path, all partitions are in the same files.
    const byPath = new Map<string | null, Omit<SeenFiles, 'partition'>>();
    for (const partition of partitions) {
      const path = partitioning === null || partition === null ? null : pathOf(partitioning, partition);
      try {
        const state = byPath.get(path) ?? (await this.lookAt(about, reach, path));
        byPath.set(path, state);
        seen.push({ ...state, partition });
      } catch (error) {
        // What cannot be looked at shows itself when it is read.
        if (!(error instanceof EngineFault)) throw error;
      }
    }
    return seen;
  }

  private async lookAt(
    { model, domain }: Owned,
    { server, engine }: Reach,
    path: string | null,
  ): Promise<Omit<SeenFiles, 'partition'>> {
    const files: FileState[] = [];
    for (const object of model.objects) {
      for (const file of await engine.files({ server, object: namesOf(object), domain }, path)) files.push(file);
    }
    const times = files.map(({ modifiedMillis }) => modifiedMillis);
    return {
      server: server.name,
      identity: this.options.ids.sha256(canonicalJson(files)),
      oldestAt: files.length === 0 ? null : instantOf(times.reduce((a, b) => Math.min(a, b))),
      newestAt: files.length === 0 ? null : instantOf(times.reduce((a, b) => Math.max(a, b))),
    };
  }

  private async measureObject(
    { model, partition, asOf, domain = null }: MeasureRequest,
    object: SchemaObject,
    checks: readonly Check[],
    { server, engine, open, shared }: Reach & Pick<Engine, 'open'> & { readonly shared: SharedReads },
  ): Promise<MeasuredCheck[]> {
    const started = this.options.realMillis();
    const partitioning = partitioningOf(model);
    const path = partitioning !== null && partition !== null ? pathOf(partitioning, partition) : null;
    const wholePath = partitioning === null ? null : everyPathOf(partitioning);
    const run = new ObjectRun({
      engine,
      open,
      shared,
      targetOf: (wanted) => targetOf({ model, domain, server, path }, wanted),
      wholeOf: (wanted) => targetOf({ model, domain, server, path: wholePath }, wanted),
      cut:
        partitioning !== null && partition !== null && partitioning.column !== null
          ? { partition: partition, partitioning }
          : null,
      objects: model.objects,
      localIdentity: this.options.localIdentity ?? false,
      timeoutMillis: this.timeoutMillis,
      realMillis: this.options.realMillis,
    });
    let measured: readonly Measured[];
    try {
      measured = await run.measure(object, checks, asOf);
    } catch (error) {
      if (!(error instanceof EngineFault || error instanceof Unplannable)) throw error;
      const { code, message } = engineFaultOf(error);
      measured = unanswered(checks, 'ERROR', code, message);
    }
    const durationMillis = Math.max(0, Math.round(this.options.realMillis() - started));
    // Thousands of checks can share one text of a megabyte.
    const hashes = new Map<string, string>();
    const hashOf = (statement: string): string => {
      const hash = hashes.get(statement) ?? this.options.ids.sha256(statement);
      hashes.set(statement, hash);
      return hash;
    };
    return runCooperatively(
      mapInSteps(measured, (item) => {
        const statementHash = item.statement === null ? null : hashOf(item.statement);
        return measuredCheck(item, { durationMillis, engine: engine.dialect.name, server: server.name, statementHash });
      }),
    );
  }

  private get timeoutMillis(): number {
    return this.options.statementTimeoutMillis ?? DEFAULT_STATEMENT_TIMEOUT_MILLIS;
  }

  /** The server that the request is about, and its engine. */
  private reachOf({ model, server: wanted = null }: MeasureRequest): Reach | undefined {
    return this.reaches(model).find(({ server }) => wanted === null || server.name === wanted);
  }

  /** The servers of this installation that an engine here reads, as declared. */
  private reaches(model: ContractModel): readonly Reach[] {
    const { engines, environment } = this.options;
    return serversOf(model.servers, environment).flatMap((server) => {
      if (!this.hasLabelsFor(server)) return [];
      const engine = engines.find((candidate) => candidate.supports(server));
      return engine === undefined ? [] : [{ server, engine }];
    });
  }

  private hasLabelsFor(server: Server): boolean {
    return hasLabels(this.options.labels ?? {}, agentLabelsOf(server));
  }

  /** Why the server, or every server of the contract, cannot be read here. */
  private unreachable(model: ContractModel, wanted: string | null): ['NO_AGENT' | 'NO_ENGINE' | 'NO_SERVER', string] {
    const { environment } = this.options;
    const servers = serversOf(model.servers, environment).filter(({ name }) => wanted === null || name === wanted);
    const other = servers.find((server) => !this.hasLabelsFor(server));
    if (other !== undefined) {
      const labels = Object.entries(agentLabelsOf(other)).map(([label, value]) => `${label}=${value}`);
      return [
        'NO_AGENT',
        `Server \`${other.name}\` is read by an agent with ${labels.join(', ')}, and not by this one.`,
      ];
    }
    const types = [...new Set(servers.map((server) => server.type))];
    const which = wanted === null ? 'no server' : `no server \`${wanted}\``;
    return types.length === 0
      ? ['NO_SERVER', `The contract has ${which} in the environment ${environment}.`]
      : ['NO_ENGINE', `No engine here reads ${types.join(', ')} in the environment ${environment}.`];
  }
}

/** A contract, with the domain whose data it may read. */
interface Owned {
  readonly model: ContractModel;
  readonly domain: string | null;
}

interface Reach {
  readonly server: Server;
  readonly engine: Engine;
}

/** Property by property, because copying objects of many shapes is slow in V8. */
function measuredCheck(item: Measured, circumstances: Omit<MeasuredCheck, keyof Measured>): MeasuredCheck {
  const { check, damage, keys, keysWithheld, message, observed, outcome, predicate, reasonCode, rowsTested } = item;
  const { durationMillis, engine, server, statementHash } = circumstances;
  return {
    check,
    outcome,
    observed,
    damage,
    rowsTested,
    reasonCode,
    message,
    statement: item.statement,
    predicate,
    keys,
    keysWithheld,
    durationMillis,
    engine,
    server,
    statementHash,
  };
}

function executable(checks: readonly Check[]): readonly Check[] {
  return checks.filter((check) => check.execution === 'EXECUTABLE');
}

/** The data of the object at the path. */
function targetOf(
  { model, ...place }: Owned & Pick<EngineTarget, 'server' | 'path'>,
  object: SchemaObject,
): EngineTarget {
  const partitioning = partitioningOf(model);
  return {
    ...place,
    object: namesOf(object),
    declaredColumns: [
      ...object.fields.map(columnOf),
      ...(partitioning === null || partitioning.column === null ? [] : [partitioning.column]),
    ],
    textColumns: object.fields.filter((field) => field.logicalType === 'string').map(columnOf),
  };
}

function namesOf(object: SchemaObject): { readonly name: string; readonly physicalName: string } {
  return { name: object.name, physicalName: object.physicalName ?? object.name };
}

function withoutEngine(
  checks: readonly Check[],
  server: string | null,
  ...[code, message]: [code: 'NO_AGENT' | 'NO_ENGINE' | 'NO_SERVER' | 'PARTITIONING_WITHOUT_DATA', message: string]
): Promise<MeasuredCheck[]> {
  const circumstances = { durationMillis: null, engine: null, statementHash: null, server };
  return runCooperatively(
    mapInSteps(checks, (check) => ({ ...unansweredCheck(check, 'NOT_RUN', code, message), ...circumstances })),
  );
}
