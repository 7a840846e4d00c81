/** The parts of a data product's document that other code uses. */
export interface ProductFacts {
  /** The document's own id. */
  readonly id: string;
  /** The domain as a name in references; null if the document names none. */
  readonly domain: string | null;
  /** The product as a name in references; null if neither name nor id give one. */
  readonly name: string | null;
  /** The name as written. */
  readonly title: string | null;
  readonly description: string | null;
  readonly status: string | null;
  readonly version: string | null;
  readonly inputPorts: readonly InputPort[];
  readonly outputPorts: readonly OutputPort[];
}

/** How much a product's health depends on what it reads. */
export type Dependency = 'hard' | 'soft' | 'none';
/** Which of the producer's intervals belong to an interval of the consumer. */
export type Mapper = 'identity' | 'cover' | 'latest-closed';

export const DEPENDENCIES: readonly Dependency[] = ['hard', 'soft', 'none'];
export const MAPPERS: readonly Mapper[] = ['identity', 'cover', 'latest-closed'];

export interface InputPort {
  readonly name: string;
  readonly contractId: string;
  readonly version: string | null;
  readonly dependency: Dependency;
  /** Null means identity if both partitionings are equal. */
  readonly mapper: Mapper | null;
}

export interface OutputPort {
  readonly name: string;
  readonly contractId: string | null;
  readonly version: string | null;
  readonly description: string | null;
  readonly type: string | null;
}
