import type { Engine, EngineTarget } from '../../app/ports/engine.js';
import type { JsonObject } from '../../core/contract/model.js';
import type { SourceFormat } from '../../core/inference/facts.js';
import type { FoundLayout } from '../../core/inference/file-layout.js';
import { everyPathOf } from '../../core/partition/partitioning.js';
import type { Source } from '../../core/quality/plan-input.js';

/** A place with its columns, as checks read them. */
export interface Opened {
  readonly engine: Engine;
  readonly target: EngineTarget;
  readonly source: Source;
  /** The types that the source declares, by column; none in text files. */
  readonly declaredTypes: ReadonlyMap<string, string>;
  /** False if the first line of the CSV files is a row. */
  readonly header: boolean;
  /** Whether numbers of the CSV files have a comma before their decimals. */
  readonly decimalComma: boolean;
}

/** A place as the contract will declare it. */
export interface Place {
  readonly format: SourceFormat;
  readonly layout: FoundLayout;
  readonly table: string | null;
}

/** What the contract will declare about the form of CSV files. */
export interface CsvForm {
  readonly header?: boolean;
  readonly decimal?: ',';
}

/** The target of checks of a contract with this place. */
export function targetOf(
  { csv = {}, format, layout, table }: Place & { readonly csv?: CsvForm },
  columns: { readonly text?: readonly string[]; readonly declared?: readonly string[] } = {},
): EngineTarget {
  const type = format === 'sqlite' ? 'custom' : 'local';
  const name = table ?? 'source';
  const settings: JsonObject = {
    path: layout.location,
    format,
    ...(Object.keys(csv).length > 0 && { customProperties: [{ property: 'concordat.csv', value: { ...csv } }] }),
  };
  return {
    server: { name: 'files', type, environment: null, settings },
    object: { name, physicalName: name },
    path: layout.partitioning === null ? null : everyPathOf(layout.partitioning),
    textColumns: columns.text ?? [],
    declaredColumns: [...new Set([...layout.folderKeys, ...(columns.declared ?? [])])],
  };
}

export function engineFor(target: EngineTarget, engines: readonly Engine[]): Engine {
  const engine = engines.find((candidate) => candidate.supports(target.server));
  if (engine === undefined) throw new Error('every format of a source has an engine');
  return engine;
}
