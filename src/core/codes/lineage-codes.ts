import type { Explanation } from './explanation.js';

/** What can be wrong with, or remarkable about, a lineage event or a lineage answer. */
export const lineageCodes = {
  MALFORMED_EVENT: {
    title: 'the body is not a readable OpenLineage event',
    explanation:
      'The event is no JSON, or its core (eventTime, eventType, run, job, inputs, outputs) lacks something or has the wrong type. It was not stored: sending it again cannot succeed.',
    fix: 'Mend the producer at the JSON pointer that the message names. Facets are never the reason: a facet that cannot be read is ignored with a warning.',
  },
  NOT_AN_EVENT: {
    title: 'the JSON is not an OpenLineage event at all',
    explanation:
      'It has neither an eventTime with a job or a dataset, nor a schemaURL that ends in RunEvent, JobEvent or DatasetEvent.',
    fix: 'Send one event per request, or a JSON array of events to /api/v1/lineage/batch.',
  },
  FACET_IGNORED: {
    title: 'a facet of the event was not used',
    explanation:
      'The facet has a wrong type inside, or stands on an entity where it has no meaning. The event counts without it; the raw event keeps it.',
    fix: 'Mend the producer at the JSON pointer that the message names.',
  },
  TIME_WITHOUT_ZONE: {
    title: 'a time in the event says no zone',
    explanation:
      'The time was taken as UTC. Where the producer meant local time, runs are ordered and intervals cut wrongly.',
    fix: 'Let the producer send a zone, e.g. 2023-10-28T02:00:00Z.',
  },
  INTERVAL_REVERSED: {
    title: 'the interval of a run ends before it starts',
    explanation: 'The nominalTime facet of the run has its end before its start. Only the start counts, as an instant.',
    fix: 'Mend the nominalTime facet of the producer.',
  },
  PRODUCER_MISSING: {
    title: 'the event does not say which code made it',
    explanation:
      'The specification requires `producer`. Nothing depends on it here, but its absence makes problems hard to trace.',
    fix: 'Set `producer` to a URI of the code that sends the events.',
  },
  TOO_MANY_FIELDS: {
    title: 'the schema facet has more fields than are kept',
    explanation: 'Fields beyond the bound are not kept with the dataset. The raw event keeps them.',
    fix: 'Look whether the producer turns values into field names.',
  },
  UNKNOWN_COLUMN: {
    title: 'column lineage names a column that the dataset does not have',
    explanation:
      'The columnLineage facet names an output column that the schema facet of the same dataset does not list, or an input column that the schema of that input does not list. The edge between the datasets is kept; impact by column is not reliable there.',
    fix: 'Check the SQL parser or the integration that made the event: it often reads the columns of another statement.',
  },
  STALE_START: {
    title: 'a START came with an older time than a START before it',
    explanation:
      'Deferrable sensors send a second START for one run when they resume, sometimes with a slightly older time. The order of the times counts, not the order of arrival, so the state of the run is right all the same.',
    fix: 'Nothing to do.',
  },
  RUN_CHANGED_JOB: {
    title: 'two events name one run with different jobs',
    explanation: 'A run belongs to one job. The job of the newest event counts.',
    fix: 'Let the producer make a new run id for each run.',
  },
  WIDE_LINEAGE: {
    title: 'a run reads and writes too many datasets to keep each pair',
    explanation:
      'Every input feeds every output where the event says no more. Above the bound the pairs are kept as reads and writes of the job, so answers go through the job and may name more than one run connected.',
    fix: 'Let the producer send columnLineage or the explicit lineage facet.',
  },
  RUN_ID_NO_UUID: {
    title: 'the id of a run is not a UUID',
    explanation:
      'The specification requires a UUID. The run is kept under the text as it came; where two producers use the same text, their runs cannot be told apart.',
    fix: 'Let the producer make a UUID for each run (UUIDv7 sorts by time).',
  },
  BELONGS_TO_NO_PRODUCT: {
    title: 'the dataset or job is known, but is no product’s',
    explanation:
      'Lineage between products was asked for. A dataset belongs to a product when a published contract binds it: its server and physical name are those of the dataset. Jobs belong to none.',
    fix: 'Publish a contract whose server and physical name match the dataset, or ask for level DATASET.',
  },
  BAD_CURSOR: {
    title: 'the cursor of a page cannot be read',
    explanation:
      'Cursors are given by the answer before; they are not made by hand and may end with the version that made them.',
    fix: 'Start again without `after`.',
  },
} as const satisfies Record<string, Explanation>;
