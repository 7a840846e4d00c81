import type { Explanation } from './explanation.js';

/** Problems with a lineage event or a lineage answer, and remarkable facts about them. */
export const lineageCodes = {
  MALFORMED_EVENT: {
    title: 'the body is not a valid OpenLineage event',
    explanation:
      'The event is not JSON, is nested deeper than 100 levels, has a number of more than 1,000 characters, a core field (eventTime, eventType, run, job, inputs, outputs) is missing or has the wrong type, or the name of the run, the job or a dataset has a character that moves the cursor or reorders text. The event was not stored, and sending it again fails again.',
    fix: 'Fix the producer of the event at the JSON pointer in the message. A facet is never the cause: an unreadable facet is ignored with a warning.',
  },
  NOT_AN_EVENT: {
    title: 'the JSON is not an OpenLineage event',
    explanation:
      'It has neither an eventTime with a job or a dataset, nor a schemaURL that ends with RunEvent, JobEvent or DatasetEvent.',
    fix: 'Send one event per request, or a JSON array of events to /api/v1/lineage/batch.',
  },
  DUPLICATE_KEY: {
    title: 'an object of an event or a request has a key twice',
    explanation:
      'JSON does not say which of the values counts: one reader takes the first, another the last, so that each sees another one. The event or the request was refused, and sending it again fails again.',
    fix: 'Fix the sender at the JSON pointer in the message: give each key of an object once.',
  },
  FACET_IGNORED: {
    title: 'a facet of the event was ignored',
    explanation:
      'The facet contains a value of the wrong type, or is attached to an entity where it has no meaning. The rest of the event is used; the raw event keeps the facet.',
    fix: 'Fix the producer of the event at the JSON pointer in the message.',
  },
  NOT_A_DATASET: {
    title: 'column lineage names something that is not a dataset',
    explanation:
      'The columnLineage facet names an input without the qualifiers that all datasets of the event have, and no input, or more than one, ends with that name. It is usually the alias of a subquery. No dataset is created for it; the inputs of the event stay inputs.',
    fix: 'Nothing to do if it is an alias. Otherwise fix the producer of the event: name inputs in full.',
  },
  NAME_UNUSABLE: {
    title: 'a name in the event cannot be stored as it is',
    explanation:
      'A dataset without a name or namespace, or with one of more than 65,536 bytes or with characters that cannot be stored, is left out. Such a name of a job is shortened, and unstorable characters are replaced. The rest of the event is used; the raw event keeps the name.',
    fix: 'Fix the producer of the event at the JSON pointer in the message.',
  },
  FUTURE_EVENT: {
    title: 'the event is from the future',
    explanation:
      'Its time is more than 5 minutes after its receipt. It is ordered by its receipt, because otherwise no event until then could replace what it says.',
    fix: 'Correct the clock of the machine that sends the events.',
  },
  FOREIGN_PRODUCER: {
    title: 'a sender without access to the domain reports on its data',
    explanation:
      'The event is about a dataset that a product of another domain binds, and its sender may not ingest for that domain. It is kept as lineage only: it changes no run state, arrival or sensor of the product, and no gate follows it. A completed write makes the checks of the product due. Gates show it for 7 days; it changes no verdict.',
    fix: 'Give the sender a token with the role `agent` in the domain of the product, or let an owner of the domain allow the namespace of its jobs: `concordat domain producer allow <domain> <namespace>`.',
  },
  ASSERTIONS_WITHOUT_PARTITION: {
    title: 'what an event reports about quality is not about one partition',
    explanation:
      'The event has quality facets of a dataset that a partitioned contract binds, but neither its run nor the parent or root of the run has a nominal time that is exactly one partition. The run, its arrivals and its lineage count as usual; its assertions became no evidence, because it is not known which data was tested.',
    fix: 'Send `nominalTime` with the run, or before it with the run that contains it, or record the results with `concordat check record --partition`.',
  },
  TOO_MANY_PRODUCERS: {
    title: 'the domain allows too many job namespaces',
    explanation: 'A domain allows at most 100 job namespaces, whose events count for its data with any sender.',
    fix: 'Remove those that are not used with `concordat domain producer disallow`, or give the senders a token with the role `agent` in the domain.',
  },
  TIME_WITHOUT_ZONE: {
    title: 'a time in the event has no time zone',
    explanation:
      'The time was read as UTC. If the producer meant local time, runs are ordered wrongly and assigned to the wrong partitions.',
    fix: 'Send times with a zone, for example 2023-10-28T02:00:00Z.',
  },
  INTERVAL_REVERSED: {
    title: 'the interval of a run ends before it starts',
    explanation:
      'In the nominalTime facet of the run, the end is before the start. Only the start is used, as an instant.',
    fix: 'Fix the nominalTime facet in the producer of the event.',
  },
  PRODUCER_MISSING: {
    title: 'the event names no producer',
    explanation:
      'The specification requires `producer`. Concordat does not depend on it, but without it problems are hard to trace.',
    fix: 'Set `producer` to a URI of the code that sends the events.',
  },
  TOO_MANY_FIELDS: {
    title: 'the schema facet has too many fields',
    explanation: 'Fields beyond the limit are not stored with the dataset. The raw event keeps them.',
    fix: 'Check whether the producer uses values as field names.',
  },
  UNKNOWN_COLUMN: {
    title: 'column lineage names a column that the dataset does not have',
    explanation:
      'The columnLineage facet names an output column that the schema facet of the dataset does not list, or an input column that the schema of that input does not list. The edge between the datasets is kept, but impact by column is not reliable.',
    fix: 'Check the SQL parser or integration that created the event. It often reads the columns of another statement.',
  },
  STALE_START: {
    title: 'a START event is older than an earlier START event',
    explanation:
      'Deferrable sensors send a second START for one run when they resume, sometimes with a slightly older time. Events are ordered by their time, not by arrival, so the state of the run is correct.',
    fix: 'Nothing to do.',
  },
  RUN_CHANGED_JOB: {
    title: 'two events assign one run to different jobs',
    explanation: 'A run belongs to one job. The job of the newest event is used.',
    fix: 'Use a new run id for each run.',
  },
  TOO_MANY_ENDS: {
    title: 'the event has more column lineage than one event may',
    explanation:
      'Of column lineage and explicit lineage, the first 10,000 ends of an event are kept, and after them one end for each dataset of an output, up to 10,000 more. The datasets that only the rest names are connected through the job. Lineage of datasets stays complete, lineage of columns does not.',
    fix: 'Send the outputs in several events of the same run, each with at most 10,000 ends.',
  },
  TOO_MANY_NAMES: {
    title: 'more names are connected than are resolved together',
    explanation:
      'Symlinks and renames connect names, and what each of them means follows from all of them. Where more than 1,000 are connected, new links are kept, and the names keep what they meant before, so that one event cannot cost an arbitrary amount of work. Of one dataset, 20 symlinks are kept, and 5,000 of one event. Run state and deliveries are not affected.',
    fix: 'Send symlinks only for other names of the same data. `concordat event exclude` takes back events that connect names wrongly.',
  },
  TOO_MANY_RUNS: {
    title: 'more runs are inside this one than are derived again',
    explanation:
      'The interval of a run can be that of its parent or root. When the nominal time of a run changes, the edges of the newest 1,000 runs inside it follow, so that one event cannot cost an arbitrary amount of work; those of the older ones keep the interval that they had until their next event. Run state and deliveries are not affected.',
    fix: 'Send the nominal time of a run with its first event, before those of the runs inside it.',
  },
  WIDE_LINEAGE: {
    title: 'the run has too many inputs and outputs to store each pair',
    explanation:
      'Without column lineage, every input feeds every output. Above the limit, pairs are stored as reads and writes of the job, so answers pass through the job and may connect more than one run.',
    fix: 'Send the columnLineage facet or the explicit lineage facet.',
  },
  RUN_ID_NO_UUID: {
    title: 'the run id is not a UUID',
    explanation:
      'The specification requires a UUID. The run is stored under the id as sent; if two producers use the same id, their runs cannot be distinguished.',
    fix: 'Use a UUID for each run (UUIDv7 sorts by time).',
  },
  BELONGS_TO_NO_PRODUCT: {
    title: 'the dataset or job belongs to no product',
    explanation:
      'The request is about lineage between products. A dataset belongs to a product when a published contract has a server and physical name that match it. Jobs belong to no product.',
    fix: 'Publish a contract whose server and physical name match the dataset, or ask for level DATASET.',
  },
  BAD_CURSOR: {
    title: 'the cursor is invalid',
    explanation:
      'Cursors come from the previous page. They must not be built by hand and may become invalid with a new server version.',
    fix: 'Start again without `after`.',
  },
} as const satisfies Record<string, Explanation>;
