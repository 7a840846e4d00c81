import { type Engine, EngineFault, type EngineTarget, engineFaultOf } from '../app/ports/engine.js';
import { runCooperatively } from '../app/shared/cooperative.js';
import type { SchemaObject } from '../core/contract/model.js';
import { columnOf } from '../core/quality/constraints.js';
import type { Check } from '../core/quality/check.js';
import { type Measured, type StatementResult, evaluateInSteps } from '../core/quality/evaluate.js';
import { type CheckStatement, halves, partsOf, planInSteps, relationOf } from '../core/quality/plan.js';
import { keyStatisticsQuery } from '../core/quality/large-keys.js';
import type { PlanInput, Referenced, Source } from '../core/quality/plan-input.js';
import { permittedKey } from '../core/quality/failing-keys.js';
import type { Instant } from '../core/shared/interval.js';
import { KEYS_TIMEOUT_MILLIS, hasFailingRows, withFailingKeys } from './failing-keys.js';
import { ReadOften } from './read-often.js';
import { type SharedReads, sharedPlan } from './shared-reads.js';

/** Failures that a single check can cause, or only many checks together. */
const BREAKS_OTHERS: ReadonlySet<string> = new Set(['QUERY_FAILED', 'OUT_OF_MEMORY']);

/** In how many parts uniqueness is measured, one number after the other. */
const PARTS = [8, 32, 128, 512];

interface ObjectRunOptions {
  readonly engine: Engine;
  /** Opens the data of an object and path once in all runs of a request. */
  readonly open: Engine['open'];
  /** What was read for several partitions at once. */
  readonly shared: SharedReads;
  readonly targetOf: (object: SchemaObject) => EngineTarget;
  /** The data of all partitions. */
  readonly wholeOf: (object: SchemaObject) => EngineTarget;
  readonly cut: PlanInput['cut'];
  readonly objects: readonly SchemaObject[];
  readonly localIdentity: boolean;
  readonly timeoutMillis: number;
  /** Real milliseconds, for durations only. */
  readonly realMillis: () => number;
}

interface OpenedObject {
  readonly object: SchemaObject;
  readonly source: PlanInput['source'];
}

interface Run {
  readonly object: SchemaObject;
  readonly checks: readonly Check[];
  readonly asOf: Instant;
  readonly target: EngineTarget;
  readonly data: ReadOften;
}

/** Parts that were not all measured prove nothing: neither a violation nor that there is none. */
function late(parts: number, timeoutMillis: number): { readonly code: 'TIMED_OUT'; readonly message: string } {
  const why = `The keys do not fit into the memory of the engine, and in ${parts} parts they took longer than ${timeoutMillis} ms`;
  const limits = 'CONCORDAT_CHECK_TIMEOUT, CONCORDAT_CHECK_MEMORY and CONCORDAT_CHECK_DISK';
  return { code: 'TIMED_OUT', message: `${why}: nothing is known of them. The limits of checks are ${limits}.` };
}

function isSource(found: Referenced): found is Source {
  return found !== null && 'relation' in found;
}

/** The checks of one object and partition, from its columns to the results. */
export class ObjectRun {
  constructor(private readonly options: ObjectRunOptions) {}

  /**
   * Throws EngineFault if the data could not be reached at all; if one check fails alone, only this
   * check is ERROR.
   */
  async measure(object: SchemaObject, checks: readonly Check[], asOf: Instant): Promise<readonly Measured[]> {
    const target = this.options.targetOf(object);
    const data = new ReadOften(this.options, target, await this.opened(object));
    try {
      return await this.measureData({ object, checks, asOf, target, data });
    } finally {
      await data.release();
    }
  }

  private async measureData({ object, checks, asOf, target, data }: Run): Promise<readonly Measured[]> {
    const { engine, cut, localIdentity, timeoutMillis } = this.options;
    const declared = new Set(object.fields.map(columnOf));
    const referenced = await this.referenced(checks);
    const withSql = checks.some((check) => check.measure.metric === 'sql');
    const others = withSql ? await this.others(object) : [];
    const inputOf = (source: PlanInput['source']): PlanInput => {
      const relations = withSql ? this.relations([...others, { object, source }]) : new Map<string, string>();
      return { checks, source, cut, declared, dialect: engine.dialect, relations, referenced };
    };
    const beside = [...others.map(({ source }) => source), ...referenced.values()].filter(isSource);
    // What is loaded is read from the files no more.
    const reading = (): EngineTarget => ({ ...target, reads: [data.source, ...beside].filter(isSource) });
    let input = await this.withKeys(inputOf(data.source), reading());
    let plan = sharedPlan(this.options.shared, target, input) ?? (await runCooperatively(planInSteps(input)));
    if (plan.statements.length > 1 && (await data.load())) {
      input = inputOf(data.source);
      plan = await runCooperatively(planInSteps(input));
    }
    const results: StatementResult[] = [];
    for (const statement of plan.statements) {
      for (const result of await this.run(reading(), statement, input)) results.push(result);
    }
    const measured = await runCooperatively(evaluateInSteps(plan, results, asOf));
    const keyToKeep = permittedKey(object, localIdentity);
    if ('columns' in keyToKeep && measured.filter(hasFailingRows).length > 1 && (await data.load())) {
      input = inputOf(data.source);
    }
    return withFailingKeys(measured, {
      plan,
      input,
      keyToKeep,
      rows: (sql) => engine.rows(reading(), sql, Math.min(timeoutMillis, KEYS_TIMEOUT_MILLIS)),
    });
  }

  /** The input with what the files say about unique keys; without it if they cannot be read. */
  private async withKeys(input: PlanInput, target: EngineTarget): Promise<PlanInput> {
    const query = keyStatisticsQuery(input);
    if (query === null) return input;
    try {
      const [row] = await this.options.engine.rows(target, query.sql, this.options.timeoutMillis);
      return row === undefined ? input : { ...input, keys: query.understood(row) };
    } catch (error) {
      if (!(error instanceof EngineFault)) throw error;
      return input;
    }
  }

  private async run(target: EngineTarget, statement: CheckStatement, input: PlanInput): Promise<StatementResult[]> {
    const result = await this.attempt(target, statement);
    if ('code' in result && result.code === 'OUT_OF_MEMORY' && statement.metrics.length === 1)
      return [await this.inParts({ target, statement, input }, result)];
    if ('row' in result || !BREAKS_OTHERS.has(result.code) || statement.metrics.length < 2) return [result];
    const results: StatementResult[] = [];
    for (const half of halves(statement, input)) results.push(...(await this.run(target, half, input)));
    return results;
  }

  /**
   * Measures uniqueness in parts of the keys, more and more of them until each fits into memory.
   * The data is read once for each part; together they may take as long as one statement.
   */
  private async inParts(
    {
      input,
      statement,
      target,
    }: { readonly target: EngineTarget; readonly statement: CheckStatement; readonly input: PlanInput },
    whole: StatementResult & { readonly message: string },
  ): Promise<StatementResult> {
    let result: StatementResult = whole;
    const { realMillis, timeoutMillis } = this.options;
    const until = realMillis() + timeoutMillis;
    for (const count of PARTS) {
      const sum = new Map<string, number>();
      const parts = partsOf(statement, input, count);
      if (parts.length === 0) return result;
      for (const part of parts) {
        const left = until - realMillis();
        result = left > 0 ? await this.attempt(target, part, left) : { statement, ...late(count, timeoutMillis) };
        if (!('row' in result)) break;
        for (const [name, value] of Object.entries(result.row))
          sum.set(name, (sum.get(name) ?? 0) + Number(value ?? 0));
      }
      if ('row' in result) return { statement, row: Object.fromEntries(sum) };
      if (result.code === 'TIMED_OUT') return { statement, ...late(count, timeoutMillis) };
      if (result.code !== 'OUT_OF_MEMORY') return { ...result, statement };
    }
    return {
      statement,
      code: 'OUT_OF_MEMORY',
      message: `The keys do not fit into the memory of the engine, not even in ${PARTS.at(-1)} parts. ${whole.message}`,
    };
  }

  private async attempt(
    target: EngineTarget,
    statement: CheckStatement,
    timeoutMillis = this.options.timeoutMillis,
  ): Promise<StatementResult> {
    const shared = statement.untrusted === null ? this.options.shared.rows.get(statement.sql) : undefined;
    if (shared !== undefined) return { statement, row: shared };
    try {
      return { statement, row: await this.options.engine.run(target, statement, timeoutMillis) };
    } catch (error) {
      const { code, message } = engineFaultOf(error);
      return { statement, code, message };
    }
  }

  /** The other objects of the contract; those that cannot be opened are left out. */
  private async others(object: SchemaObject): Promise<readonly OpenedObject[]> {
    const opened: OpenedObject[] = [];
    for (const other of this.options.objects) {
      if (other !== object) opened.push({ object: other, source: await this.openOrNull(other) });
    }
    return opened;
  }

  /**
   * Every object of the contract under its name and physical name, filtered to the partition. An
   * object that cannot be opened has no name in the query.
   */
  private relations(opened: readonly OpenedObject[]): Map<string, string> {
    const { engine, cut, objects } = this.options;
    const relations = new Map<string, string>();
    const taken = new Set<string>();
    const sources = new Map(opened.map(({ object, source }) => [object, source]));
    for (const object of objects) {
      const found = sources.get(object) ?? null;
      if (found === null) continue;
      const relation = relationOf(found, cut, engine.dialect);
      const physical = object.physicalName ?? object.name;
      relations.set(physical, relation);
      taken.add(physical.toLowerCase());
      if (!taken.has(object.name.toLowerCase())) {
        relations.set(object.name, relation);
        taken.add(object.name.toLowerCase());
      }
    }
    return relations;
  }

  /** The objects that foreign keys refer to, by physical name. */
  private async referenced(checks: readonly Check[]): Promise<Map<string, Referenced>> {
    const { objects, open, wholeOf } = this.options;
    const found = new Map<string, Referenced>();
    for (const { measure } of checks) {
      if (measure.metric !== 'orphans' || found.has(measure.object)) continue;
      const object = objects.find(({ name, physicalName }) => (physicalName ?? name) === measure.object);
      if (object === undefined) continue;
      try {
        found.set(measure.object, await open(wholeOf(object)));
      } catch (error) {
        const { code, message } = engineFaultOf(error);
        found.set(measure.object, { code, message });
      }
    }
    return found;
  }

  private async opened(object: SchemaObject): Promise<PlanInput['source']> {
    try {
      return await this.options.open(this.options.targetOf(object));
    } catch (error) {
      throw engineFaultOf(error);
    }
  }

  private async openOrNull(object: SchemaObject): Promise<PlanInput['source']> {
    try {
      return await this.opened(object);
    } catch (error) {
      if (error instanceof EngineFault) return null;
      throw error;
    }
  }
}
