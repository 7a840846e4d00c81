import { EVENT_SCHEMA_URL, FACET_SCHEMA_URL } from './schema-urls.generated.js';
import type {
  DatasetEvent,
  DatasetFacets,
  InputDataset,
  JobEvent,
  JobFacets,
  OutputDataset,
  RunEvent,
  RunFacets,
  SchemaDatasetFacetFields,
} from './types.generated.js';

/** A facet without the two keys that the builder adds. */
type Content<Facet> = {
  [Key in keyof Facet as string extends Key ? never : Key extends '_producer' | '_schemaURL' ? never : Key]: Facet[Key];
};
/** Standard facets by key, without what the builder adds. */
type Contents<Facets> = {
  [Key in keyof Facets as string extends Key ? never : Key]?: Content<NonNullable<Facets[Key]>>;
};

export interface JobRef {
  readonly namespace: string;
  readonly name: string;
}

export interface RunRef {
  readonly runId: string;
  readonly job: JobRef;
}

export interface SchemaField {
  readonly name: string;
  readonly type?: string;
  readonly description?: string;
  readonly fields?: readonly SchemaField[];
}

export interface DatasetInput {
  readonly namespace: string;
  readonly name: string;
  /** Becomes the `schema` facet. */
  readonly fields?: readonly SchemaField[];
  readonly facets?: Contents<DatasetFacets>;
}

export interface RunEventInput {
  readonly eventType: NonNullable<RunEvent['eventType']>;
  /** RFC 3339. */
  readonly eventTime: string;
  /** A UUID, the same for all events of one run. */
  readonly runId: string;
  readonly job: JobRef;
  /** The half-open interval of data that the run is about: becomes the `nominalTime` facet. */
  readonly interval?: { readonly from: string; readonly to: string };
  /** The run that started this one, and the root of the chain: become the `parent` facet. */
  readonly parent?: RunRef & { readonly root?: RunRef };
  readonly inputs?: readonly DatasetInput[];
  readonly outputs?: readonly DatasetInput[];
  readonly runFacets?: Contents<RunFacets>;
  readonly jobFacets?: Contents<JobFacets>;
}

export type JobEventInput = Pick<RunEventInput, 'eventTime' | 'job' | 'inputs' | 'outputs' | 'jobFacets'>;

/** Builds events with `producer`, the schema of their kind and the schema of each facet. */
export class EventBuilder {
  /** `producer` is the URI of the code that builds the events. */
  constructor(private readonly producer: string) {}

  /** One state change of a run. */
  run(input: RunEventInput): RunEvent {
    const { eventTime, eventType, interval, job, parent, runId } = input;
    const runFacets: Contents<RunFacets> = {
      ...(interval === undefined
        ? {}
        : { nominalTime: { nominalStartTime: interval.from, nominalEndTime: interval.to } }),
      ...(parent === undefined ? {} : { parent: parentOf(parent) }),
      ...input.runFacets,
    };
    return {
      eventTime,
      eventType,
      producer: this.producer,
      schemaURL: EVENT_SCHEMA_URL.RunEvent,
      run: { runId, facets: this.facets<RunFacets>('RunFacet', runFacets) },
      job: { ...job, facets: this.facets<JobFacets>('JobFacet', input.jobFacets ?? {}) },
      ...this.ends(input),
    };
  }

  /** The designed inputs and outputs of a job, without a run. */
  job(input: JobEventInput): JobEvent {
    return {
      eventTime: input.eventTime,
      producer: this.producer,
      schemaURL: EVENT_SCHEMA_URL.JobEvent,
      job: { ...input.job, facets: this.facets<JobFacets>('JobFacet', input.jobFacets ?? {}) },
      ...this.ends(input),
    };
  }

  /** Facts about a dataset, without a job. */
  dataset(eventTime: string, dataset: DatasetInput): DatasetEvent {
    return {
      eventTime,
      producer: this.producer,
      schemaURL: EVENT_SCHEMA_URL.DatasetEvent,
      dataset: this.datasetOf(dataset),
    };
  }

  /** Absent inputs and outputs stay absent: `[]` means none, absence means unknown. */
  private ends(input: Pick<RunEventInput, 'inputs' | 'outputs'>): {
    inputs?: InputDataset[];
    outputs?: OutputDataset[];
  } {
    return {
      ...(input.inputs === undefined ? {} : { inputs: input.inputs.map((end) => this.datasetOf(end)) }),
      ...(input.outputs === undefined ? {} : { outputs: input.outputs.map((end) => this.datasetOf(end)) }),
    };
  }

  private datasetOf({ facets, fields, name, namespace }: DatasetInput): InputDataset & OutputDataset {
    const schema = fields === undefined ? {} : { schema: { fields: fields.map(fieldOf) } };
    return { namespace, name, facets: this.facets<DatasetFacets>('DatasetFacet', { ...schema, ...facets }) };
  }

  private facets<Facets extends object>(kind: keyof typeof FACET_SCHEMA_URL, contents: Contents<Facets>): Facets {
    const urls: Readonly<Record<string, string>> = FACET_SCHEMA_URL[kind];
    const complete = Object.entries(contents).map(([key, content]) => {
      return [key, { _producer: this.producer, _schemaURL: urls[key] ?? '', ...(content as object) }] as const;
    });
    return Object.fromEntries(complete) as Facets;
  }
}

function parentOf(parent: NonNullable<RunEventInput['parent']>): Content<NonNullable<RunFacets['parent']>> {
  const root =
    parent.root === undefined ? {} : { root: { run: { runId: parent.root.runId }, job: { ...parent.root.job } } };
  return { run: { runId: parent.runId }, job: { ...parent.job }, ...root };
}

function fieldOf(field: SchemaField): SchemaDatasetFacetFields {
  const { fields, ...own } = field;
  return fields === undefined ? own : { ...own, fields: fields.map(fieldOf) };
}
