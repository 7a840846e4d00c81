import type { Partitioning } from '../partition/partitioning.js';
import type { InferredType } from './logical-type.js';
import type { SourceFormat } from './facts.js';

/** How much a first contract contains. */
export const TEMPLATES = ['minimal', 'gold'] as const;
export type Template = (typeof TEMPLATES)[number];

/** A field of a first contract. */
export interface InferredField {
  readonly name: string;
  /** Null if it is the name. */
  readonly physicalName: string | null;
  readonly type: InferredType;
  readonly physicalType: string | null;
  readonly required: boolean;
  readonly unique: boolean;
  readonly primaryKeyPosition: number | null;
  readonly isPersonal: boolean;
  readonly enumValues: readonly string[] | null;
}

/** A first contract, before it is written as a document. */
export interface InferredContract {
  readonly domain: string;
  readonly product: string;
  readonly location: string;
  readonly format: SourceFormat;
  /** False if the first line of the CSV files is a row. */
  readonly header: boolean;
  /** Whether numbers of the CSV files have a comma before their decimals. */
  readonly decimalComma: boolean;
  readonly partitioning: Partitioning | null;
  /** Columns by which data that is not partitioned by files could be partitioned. */
  readonly timeColumns: readonly string[];
  readonly object: {
    readonly name: string;
    readonly physicalName: string | null;
    readonly fields: readonly InferredField[];
  };
  readonly rows: number;
  readonly complete: boolean;
  readonly template: Template;
}
