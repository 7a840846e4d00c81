import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Database from '@concordat/embedded-sqlite';
import { EmbeddedAgent } from '../../src/agent/embedded-agent.js';
import type { MeasuredCheck } from '../../src/app/ports/check-agent.js';
import type { ContractModel, SchemaObject } from '../../src/core/contract/model.js';
import { type Partitioning, partitionOfKey } from '../../src/core/partition/partitioning.js';
import { checksOf } from '../../src/core/quality/derive.js';
import { openEngines } from '../../src/engines/index.js';
import { DEFAULT_ENGINE_LIMITS } from '../../src/engines/limits.js';
import { systemIds } from '../../src/platform/ids.js';
import { model } from './quality-models.js';

/** How a question differs from the checks of all data at noon of 2023-11-10. */
export interface Asked {
  readonly partitioning?: Partitioning;
  /** Label of the partition. */
  readonly partition?: string;
  readonly asOf?: string;
  readonly localIdentity?: boolean;
  readonly with?: Partial<ContractModel>;
  readonly settings?: ContractModel['servers'][number]['settings'];
}

export type Answers = Readonly<Record<string, MeasuredCheck>>;

/** A folder with data that a test invents, and the embedded agent that measures it. */
export class MeasuredData {
  private constructor(
    readonly root: string,
    private readonly engines: ReturnType<typeof openEngines>,
  ) {}

  static async opened(temporaryFolder?: string): Promise<MeasuredData> {
    const root = await mkdtemp(join(tmpdir(), 'concordat-data-'));
    return new MeasuredData(root, openEngines({ root, variables: new Map() }, DEFAULT_ENGINE_LIMITS, temporaryFolder));
  }

  async close(): Promise<void> {
    for (const engine of this.engines) await engine.close();
    await rm(this.root, { recursive: true, force: true });
  }

  /** Writes a text file; its path is returned, relative to the root. */
  async text(path: string, content: string): Promise<string> {
    await mkdir(dirname(join(this.root, path)), { recursive: true });
    await writeFile(join(this.root, path), content);
    return path;
  }

  /** Writes the rows of a SELECT as Parquet. */
  async parquet(path: string, select: string): Promise<string> {
    await mkdir(dirname(join(this.root, path)), { recursive: true });
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`COPY (${select}) TO '${join(this.root, path)}' (FORMAT parquet)`);
    connection.closeSync();
    instance.closeSync();
    return path;
  }

  /** Writes a SQLite database. */
  sqlite(path: string, script: string): string {
    new Database(join(this.root, path)).exec(script).close();
    return path;
  }

  /**
   * The results of an object's checks by the last part of their ids.
   */
  async measure(path: string, object: SchemaObject, asked: Asked = {}): Promise<Answers> {
    const format = path.endsWith('.db') ? 'sqlite' : (/\.(\w+)$/u.exec(path)?.[1] ?? 'parquet');
    const type = format === 'sqlite' ? 'sqlite' : 'local';
    const settings = { path, format, ...asked.settings };
    const made = model([object], {
      servers: [{ name: 's', type, environment: 'prod', settings }],
      partitioning: asked.partitioning === undefined ? null : { ...asked.partitioning, calendar: null },
      ...asked.with,
    });
    const agent = new EmbeddedAgent({
      name: 'a',
      engines: this.engines,
      environment: 'prod',
      ids: systemIds,
      realMillis: () => 0,
      localIdentity: asked.localIdentity ?? false,
    });
    const { partitioning, partition } = asked;
    const measured = await agent.measure({
      model: made,
      checks: checksOf(made, systemIds.sha256),
      partition: partitioning === undefined || partition === undefined ? null : partitionOfKey(partitioning, partition),
      asOf: asked.asOf ?? '2023-11-10T12:00:00.000Z',
    });
    return Object.fromEntries(measured.map((item) => [item.check.id.split('#')[1], item]));
  }
}
