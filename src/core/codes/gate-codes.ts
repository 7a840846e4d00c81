import type { Explanation } from './explanation.js';

/** Reasons of health reports and gate decisions, and what can be wrong with a question about them. */
export const gateCodes = {
  NO_CHECKS: {
    title: 'nothing is promised that can be checked',
    explanation:
      'The contract has no executable promise for this partition, or only promises of severity info. With nothing to prove, health is unknown, never healthy.',
    fix: 'Add a primary key, required fields, ranges or quality rules to the contract and publish it.',
  },
  LOW_CONFIDENCE: {
    title: 'too little of the promised weight is proven',
    explanation:
      'Confidence is the share of the checks’ cost that has valid evidence. Below 0.6 the verdict is unknown, whatever the score.',
    fix: 'Run the checks of the partition (`concordat check run`), or find out why they could not run.',
  },
  CRITICAL_UNPROVEN: {
    title: 'a critical promise has no valid evidence',
    explanation: 'One critical or blocker check that never ran, or whose evidence is void, makes the verdict unknown.',
    fix: 'Run the named check for the partition; if it cannot run, mend its server or its engine.',
  },
  NO_EVIDENCE: {
    title: 'checks have no evidence for this partition',
    explanation: 'No attempt with the promise as it stands now gave an answer about this partition of data.',
    fix: 'Run `concordat check run` for the partition, or wait for the coordinator’s next round.',
  },
  NO_ROWS: {
    title: 'the partition has no rows',
    explanation:
      'Nothing tested proves nothing: an empty partition is unknown unless a row-count rule of the contract admits zero.',
    fix: 'Find out why the producer wrote nothing, or admit it with a `rowCount` rule.',
  },
  NO_ENGINE: {
    title: 'no engine can run the checks',
    explanation:
      'None of the contract’s servers in this environment is of a kind that is read here: Parquet, CSV and JSON files (`type: local` with `format: parquet`, `csv`, `json`, `jsonl` or `ndjson`) and tables of a SQLite file (`type: custom` with `format: sqlite`). Its checks do not run.',
    fix: 'Correct `type`, `format` or `environment` of the server if the data is of such a kind; else report results from outside with the mutation `recordEvidence`.',
  },
  STALE_EVIDENCE: {
    title: 'the evidence is too old',
    explanation: 'Evidence without a closed interval fades after its time to live and proves nothing after twice that.',
    fix: 'Run the checks again, or declare how often the data is updated (SLA `frequency`).',
  },
  DATA_CHANGED: {
    title: 'the data was written again after it was checked',
    explanation:
      'A later successful run wrote this interval, so the evidence recorded before it speaks of data that is gone.',
    fix: 'Wait for the coordinator to check the interval again, or run `concordat check run`.',
  },
  UPSTREAM_UNKNOWN: {
    title: 'the verdict of an input is unknown',
    explanation:
      'An input port’s contract lacks the evidence for a verdict. It widens the interval of this product’s score and does not lower its confidence.',
    fix: 'Look at the named input’s own health report.',
  },
  UNDECLARED_INPUT: {
    title: 'a run read a product that is no declared input',
    explanation:
      'Lineage shows that a run which wrote this partition read data of that product, but no input port names it. It has no weight in the score: only declared inputs propagate.',
    fix: 'Declare the input port in the product’s ODPS document, or stop reading it.',
  },
  UPSTREAM_HARM: {
    title: 'an input lowers the score',
    explanation: 'A product that was read to make this one is damaged for the interval that was consumed.',
    fix: 'Follow the rootCause’s path to the product where the damage began and mend it there.',
  },
  NO_FORECAST: {
    title: 'no arrival forecast is made',
    explanation: 'Nothing is known of when the data will be ready.',
    fix: 'Ask again after the time in `retryAfter`.',
  },
  UNKNOWN_PRODUCT: {
    title: 'the catalog has no such product',
    explanation: 'Nothing is known under this name, so nothing can be said about its data. Waiting cannot help.',
    fix: 'Check the spelling (`concordat product list`), or publish the product’s contract.',
  },
  CONTRACT_MISMATCH: {
    title: 'no serving version of the contract is in the range asked for',
    explanation:
      'The product has no such contract, or none of its versions in the range is active or deprecated. Proposed and retired versions serve no gate.',
    fix: 'List the versions (`concordat contract versions`) and ask for a range that one of them is in.',
  },
  NO_AGREEMENT_REGISTERED: {
    title: 'the consumer has no agreement with this product',
    explanation: 'Nothing requires one, so the default thresholds hold. This is information, not a fault.',
    fix: 'Nothing to mend: this release has no agreements yet. Name the input in your ODPS document, so that the producer’s `concordat impact` tells you of changes.',
  },
  NOT_ARRIVED: {
    title: 'the data is not there yet',
    explanation: 'No run completed for the partition, its files are not there, and no evidence has seen a row of it.',
    fix: 'Wait for the producer, or ask about a partition that is due.',
  },
  SENSOR_UNSATISFIED: {
    title: 'a sensor of the consumer still waits',
    explanation:
      'The consumer registered a dependency on another product whose run for the mapped interval has not succeeded.',
    fix: 'Look at `concordat sensor status` for what it waits for.',
  },
  SENSOR_PAUSED: {
    title: 'a sensor of the consumer is paused',
    explanation: 'A paused sensor holds nothing back, so what it watches was not considered.',
    fix: 'This release cannot resume a sensor: look at its upstream with `concordat product get`.',
  },
  SCORE_PROCEEDS: {
    title: 'the score is above the threshold',
    explanation: 'Every promise that counts is proven well enough, and the compared score is above 0.8.',
    fix: 'Nothing to mend.',
  },
  SCORE_WAITS: {
    title: 'the score is not above the threshold',
    explanation: 'The compared score is above 0.5 and not above 0.8: damaged, but not beyond use.',
    fix: 'Look at the contributions for what lowers the score; override with a reason if the damage does not matter to you.',
  },
  SCORE_SKIPS: {
    title: 'the data is known to be harmed',
    explanation: 'The compared score, or the highest that missing evidence could still give, is 0.5 or less.',
    fix: 'Look at the contributions and the rootCause; mend the data and run its checks again.',
  },
  EVIDENCE_LACKING: {
    title: 'the evidence does not suffice for a verdict',
    explanation: 'It could not be told whether the data is fit. The reasons beside it say what is missing.',
    fix: 'Mend what the other reasons name; the gate answers anew with the next evidence.',
  },
  OVERRIDDEN: {
    title: 'a person decided',
    explanation: 'An override with a reason and an expiry replaces what the recorded facts would have given.',
    fix: 'Let it expire, or read its reason in the decision.',
  },
  EVALUATION_FAULT: {
    title: 'the facts could not be evaluated',
    explanation: 'A fault kept the gate from deciding. It waits, for a fault is never a reason to let data through.',
    fix: 'Look into the server’s log under the request id and ask again.',
  },
  MALFORMED_INTERVAL: {
    title: 'the interval is malformed',
    explanation:
      'An interval is `from` and `to` in RFC 3339 with a zone, half-open, `from` before `to`; or a partition alone.',
    fix: 'Give both ends, as in `--from 2023-10-27T00:00:00Z --to 2023-10-28T00:00:00Z`, or `--partition 2023-10-27`.',
  },
  EMPTY_INTERVAL: {
    title: 'the interval is empty',
    explanation: 'Both ends are equal, so the question is about no data at all. Nothing vacuous passes.',
    fix: 'Give an end after the start; a day is from midnight to the next midnight.',
  },
  REVERSED_INTERVAL: {
    title: 'the interval is reversed',
    explanation: 'The start is after the end.',
    fix: 'Swap the two ends.',
  },
  UNKNOWN_PARTITION: {
    title: 'the contract’s partitioning has no such partition',
    explanation:
      'A partition is the label of one partition of the contract’s partitioning, such as `2023-10-27`, `2023-10-27T05` or `2023-Q3`.',
    fix: 'Write the label in the form of the partitioning, or give `from` and `to`.',
  },
  NOT_PARTITIONED: {
    title: 'the contract has no partitioning',
    explanation:
      'A stream or a table without a partitioning is asked about *now*; an interval or a partition of it means nothing.',
    fix: 'Ask without an interval, or declare `concordat.partitioning` in the contract.',
  },
  TOO_MANY_PARTITIONS: {
    title: 'the interval holds too many partitions',
    explanation: 'Each partition is decided alone, and one question may touch a limited number of them.',
    fix: 'Ask about a shorter interval.',
  },
  OVERRIDE_WITHOUT_REASON: {
    title: 'an override needs a reason',
    explanation: 'Every decision it changes shows the reason, and the audit trail keeps it.',
    fix: 'Say why in a sentence.',
  },
  OVERRIDE_EXPIRES_TOO_SOON: {
    title: 'an override must expire in the future',
    explanation: 'Overrides end by themselves; one that has already ended would change nothing.',
    fix: 'Give an expiry after now.',
  },
  MALFORMED_DEADLINE: {
    title: 'the deadline is not a duration',
    explanation:
      'A sensor’s deadline is an ISO 8601 duration after the end of the consumer’s interval, such as `PT6H`.',
    fix: 'Write the deadline as in `PT6H` or `P1D`, or leave it out to wait for ever.',
  },
} as const satisfies Record<string, Explanation>;
