import type { Explanation } from './explanation.js';

/** Reasons in health reports and gate decisions, and problems with the requests for them. */
export const gateCodes = {
  NO_CHECKS: {
    title: 'the contract has no executable checks',
    explanation:
      'The contract has no executable promise for this partition, or only promises of severity info. With nothing to prove, health is unknown.',
    fix: 'Add a primary key, required fields, ranges or quality rules to the contract and publish it.',
  },
  LOW_CONFIDENCE: {
    title: 'too little of the promised weight is proven',
    explanation:
      'Confidence is the share of the total cost of all checks that evidence proves; evidence that ages counts for less and less. Below 0.6 health is UNKNOWN, unless the highest possible score is 0.5 or lower: known damage that large is UNHEALTHY.',
    fix: 'Run the checks of the partition (`concordat check run`), or find out why they could not run.',
  },
  CRITICAL_UNPROVEN: {
    title: 'a critical check has no valid evidence',
    explanation:
      'A critical or blocker check that never ran, or whose evidence is no longer valid, makes the verdict UNKNOWN.',
    fix: 'Run the named check for the partition. If it cannot run, fix its server or engine.',
  },
  NO_EVIDENCE: {
    title: 'checks have no evidence for this partition',
    explanation: 'No run of the current definition of these checks produced a result for this partition.',
    fix: 'Run `concordat check run` for the partition, or wait for the next coordinator cycle.',
  },
  NO_ROWS: {
    title: 'the partition has no rows',
    explanation:
      'An empty partition proves nothing. Its health is unknown unless a row-count rule of the contract allows zero rows.',
    fix: 'Find out why the producer wrote no rows, or allow zero rows with a `rowCount` rule.',
  },
  NO_ENGINE: {
    title: 'no engine can read the data',
    explanation:
      'A server of the contract in this environment is not of a kind that Concordat reads: Parquet, CSV and JSON files (`type: local` with `format: parquet`, `csv`, `json`, `jsonl` or `ndjson`) and tables of a SQLite file (`type: custom` with `format: sqlite`). Its data is not judged. Where no other server is read, the checks do not run and the verdict is UNKNOWN.',
    fix: 'Correct `type`, `format` or `environment` of the server if the data is of such a kind. Otherwise report external results with the mutation `recordEvidence`.',
  },
  PARTITION_OPEN: {
    title: 'the partition has not ended',
    explanation:
      'The interval of the partition is not over, so that its data is not complete. Evidence of a reading that began before the end is about a part of the partition and does not count after the end either. With `closes: delivery` in `concordat.partitioning`, its whole delivery completes it, also before the end.',
    fix: 'Wait until the end of the partition. The coordinator checks it then; or run `concordat check run`.',
  },
  BEFORE_FIRST_PARTITION: {
    title: 'the partition is before the first of its contract',
    explanation:
      'The coordinator checks partitions from the first publish of the contract or the first arrival of its data on, whichever is earlier. Nothing is known of this partition, which is more than 28 days before that, and waiting does not change it.',
    fix: 'Ask for a later partition. To use an earlier one, deliver it and check it with `concordat check run --partition`.',
  },
  NO_SERVER: {
    title: 'the contract has no server in this environment, or not the requested one',
    explanation:
      'Checks use the servers whose `environment` is that of this installation (`CONCORDAT_ENVIRONMENT`, `prod` by default), or else those that name no environment. A server of another environment is never used, because its data proves nothing about this environment. `prod`, `production` and `prd` are the same environment, and so are `dev` and `development`, `test` and `testing`, `stage`, `staging` and `uat`. A question may also name a server that the version which applies to the partition does not have.',
    fix: 'Add a server of this environment to the contract, or set `CONCORDAT_ENVIRONMENT`; ask about a server that the version has. Otherwise report external results with the mutation `recordEvidence`.',
  },
  STALE_EVIDENCE: {
    title: 'the evidence is too old',
    explanation:
      'Evidence about current data loses weight after its time to live and is no longer valid after twice that time.',
    fix: 'Run the checks again, or declare how often the data is updated (SLA `frequency`).',
  },
  DATA_CHANGED: {
    title: 'the data was written after it was checked',
    explanation: 'A later successful run wrote this partition, so the earlier evidence no longer applies.',
    fix: 'Wait for the coordinator to check the partition again, or run `concordat check run`.',
  },
  UPSTREAM_UNKNOWN: {
    title: 'the health of an input is unknown',
    explanation:
      'The contract of an input port lacks the evidence for a verdict. This widens the score interval of the product and does not lower its confidence.',
    fix: 'Look at the health report of the named input.',
  },
  UNDECLARED_INPUT: {
    title: 'a run read a product that is not a declared input',
    explanation:
      'A run that wrote this partition read data of that product, but no input port names it. It has no weight in the score: only declared inputs propagate.',
    fix: 'Declare the input port in the product’s ODPS document, or stop reading it.',
  },
  UPSTREAM_HARM: {
    title: 'an input lowers the score',
    explanation:
      'A product that was read to produce this one is unhealthy or degraded for the partitions that were consumed.',
    fix: 'Follow the path of `rootCause` to the upstream partition and fix it there.',
  },
  NO_FORECAST: {
    title: 'there is no arrival forecast',
    explanation: 'Concordat does not know when the data will be ready.',
    fix: 'Ask again at the moment in `ends.at` of the gate decision, or wait for the event that it names.',
  },
  UNKNOWN_PRODUCT: {
    title: 'the product does not exist',
    explanation: 'The catalog has no product with this name. Waiting does not change this.',
    fix: 'Check the spelling (`concordat product list`), or publish the product’s contract.',
  },
  CONTRACT_MISMATCH: {
    title: 'the product has no active contract in the requested range',
    explanation:
      'The product has no such contract, or none of its versions in the range is active or deprecated. Gates do not use proposed and retired versions.',
    fix: 'List the versions (`concordat contract versions`) and request a range that contains an active one.',
  },
  UNKNOWN_CONSUMER: {
    title: 'the consumer is not known, but its name is similar to a known one',
    explanation:
      'A consumer need not be registered, so that the decision holds. But sensors and overrides of the similar name do not apply to it. This is informational.',
    fix: 'Check the spelling of the consumer.',
  },
  NOT_ARRIVED: {
    title: 'the data has not arrived',
    explanation: 'No run completed for the partition, its files do not exist, and no evidence has counted a row of it.',
    fix: 'Wait for the producer, or request a partition that is due.',
  },
  SENSOR_UNSATISFIED: {
    title: 'a sensor of the consumer is not satisfied',
    explanation:
      'The consumer registered a dependency on another product whose run for the mapped interval has not succeeded.',
    fix: 'Run `concordat sensor status` to see what the sensor waits for.',
  },
  EVENTS_PENDING: {
    title: 'lineage events that count are received and not processed yet',
    explanation:
      'Events are stored when they are accepted, and processed right afterwards. A gate counts all events that were accepted before the question and whose senders may report on the requested data or its inputs: it waits for them up to a second, and then answers WAIT, because they could report a failed run. SKIP stays where the data is known to be unhealthy. Events of other senders never delay a gate.',
    fix: 'Ask again: the answer changes as soon as they are processed. If the same event is named for minutes, the log of the server says why processing it is interrupted; a steward can leave it out with `concordat event exclude <event>`.',
  },
  SENSOR_PAUSED: {
    title: 'a sensor of the consumer is paused',
    explanation: 'A paused sensor does not block the gate, so its upstream was not considered.',
    fix: 'This release cannot resume a sensor. Look at its upstream with `concordat product get`.',
  },
  SCORE_PROCEEDS: {
    title: 'the score is above 0.8',
    explanation: 'The evidence suffices, and the compared score is above the threshold for PROCEED (0.8).',
    fix: 'Nothing to fix.',
  },
  SCORE_WAITS: {
    title: 'the score is above 0.5 but not above 0.8',
    explanation: 'The data is degraded: the compared score is between the thresholds for SKIP (0.5) and PROCEED (0.8).',
    fix: 'Look at the contributions to see what lowers the score. Override the gate with a reason if your use of the data is not affected.',
  },
  SCORE_SKIPS: {
    title: 'the score is 0.5 or below',
    explanation:
      'The data is unhealthy: the compared score, or the highest score that missing evidence still allows, is 0.5 or below.',
    fix: 'Look at the contributions and the root cause. Fix the data and run its checks again.',
  },
  EVIDENCE_LACKING: {
    title: 'there is not enough evidence for a verdict',
    explanation:
      'Concordat cannot decide whether the data meets its contract. The other reasons say which evidence is missing.',
    fix: 'Fix what the other reasons name. The gate decides again with the next evidence.',
  },
  OVERRIDDEN: {
    title: 'an override is active',
    explanation: 'An override with a reason and an expiry replaces the verdict that the recorded facts give.',
    fix: 'Wait for its expiry, or read its reason in the decision.',
  },
  EVALUATION_FAULT: {
    title: 'the facts could not be evaluated',
    explanation:
      'An internal error prevented a decision. The gate answers WAIT, because an error never lets data through.',
    fix: 'Look up the request id in the server log and ask again.',
  },
  MALFORMED_INTERVAL: {
    title: 'the interval is malformed',
    explanation:
      'An interval is `from` and `to` in RFC 3339 with a zone, half-open, with `from` before `to`. Alternatively, a partition key is given alone.',
    fix: 'Give both ends, as in `--from 2023-10-27T00:00:00Z --to 2023-10-28T00:00:00Z`, or `--partition 2023-10-27`.',
  },
  EMPTY_INTERVAL: {
    title: 'the interval is empty',
    explanation: 'Both ends are equal, so the request is about no data.',
    fix: 'Give an end after the start. A day is from midnight to the next midnight.',
  },
  REVERSED_INTERVAL: {
    title: 'the interval is reversed',
    explanation: 'The start is after the end.',
    fix: 'Swap the two ends.',
  },
  UNKNOWN_SERVER: {
    title: 'the contract has no such server in this installation',
    explanation:
      'A question may be about one server of the contract. The servers of an installation are those whose `environment` is that of `CONCORDAT_ENVIRONMENT`, or else those that name no environment. Each of them that an engine reads has its own readings and evidence; without a server in the question, the worst counts.',
    fix: 'Name a server of the contract as it is in this installation, or omit the server.',
  },
  UNKNOWN_PARTITION: {
    title: 'the partition does not exist in this partitioning',
    explanation:
      'A partition is named by its key in the partitioning of the contract, such as `2023-10-27`, `2023-10-27T05` or `2023-Q3`.',
    fix: 'Write a key of this partitioning, or give `from` and `to`.',
  },
  NOT_PARTITIONED: {
    title: 'the contract is not partitioned',
    explanation:
      'A contract without a partitioning has a single state: its current data. It has no partitions and no intervals.',
    fix: 'Ask without an interval or partition, or declare `concordat.partitioning` in the contract.',
  },
  CHANGES_NOT_OBSERVED: {
    title: 'a later write of the partition would not be noticed',
    explanation:
      'No run reports writes of this data, and it is not in files that can be looked at here. Evidence about a closed partition stays valid without a limit, or for the declared `concordat.ttl`.',
    fix: 'Send lineage events for the jobs that write it, or declare `concordat.ttl` on its rules.',
  },
  NOT_OWED: {
    title: 'the partition does not owe promises that were made later',
    explanation:
      'The partition started, and was delivered, before a newer version was published. It owes the promises of the version that applied then, or the weaker ones of a later version; promises that a later version added or tightened do not count.',
    fix: 'Nothing needs to be done. To apply the newer promises to it, deliver the whole partition again.',
  },
  TOO_MANY_PARTITIONS: {
    title: 'the interval contains too many partitions',
    explanation: 'Each partition is decided separately, and the number of partitions in one request is limited.',
    fix: 'Request a shorter interval.',
  },
  OVERRIDE_WITHOUT_REASON: {
    title: 'an override requires a reason',
    explanation: 'Every decision that the override changes shows the reason, and the audit trail keeps it.',
    fix: 'Give the reason in one sentence.',
  },
  OVERRIDE_EXPIRES_TOO_SOON: {
    title: 'an override must expire in the future',
    explanation: 'Overrides expire automatically. One that has already expired would change nothing.',
    fix: 'Give an expiry in the future.',
  },
  OVERRIDE_ENDED: {
    title: 'the override has ended already',
    explanation: 'The override expired or was withdrawn before, so that there is nothing to withdraw.',
    fix: 'List the overrides in effect with `concordat override list`.',
  },
  OVERRIDE_PARTITION_UNCLEAR: {
    title: 'it is not clear which partition the override is about',
    explanation:
      'Without an interval an override is about one partition: the one with the key, or the newest due one. The contracts of this product have different ones, or no version of them is active. An override covers nothing that its author did not mean.',
    fix: 'Give the interval with `from` and `to`. It covers the partitions that lie within it, of every contract, and the current data of unpartitioned contracts in questions about them.',
  },
  MALFORMED_DEADLINE: {
    title: 'the deadline is not a duration',
    explanation:
      'The deadline of a sensor is an ISO 8601 duration after the end of the consumer’s interval, such as `PT6H`.',
    fix: 'Write the deadline as in `PT6H` or `P1D`, or leave it out to wait indefinitely.',
  },
} as const satisfies Record<string, Explanation>;
