import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { LineageEvent } from '../../../src/core/lineage/event.js';
import { decodeEvent } from '../../../src/formats/openlineage/decode.js';
import { expectApproved } from '../../support/approval.js';
import { LineageRecorder, sha256 } from '../../support/lineage-recorder.js';

const corpus = new URL('../../corpus/', import.meta.url);

/**
 * One scenario per approval file: the folder's events in the order of their names, which is the
 * order of arrival.
 */
const SCENARIOS: Readonly<Record<string, string>> = {
  apples: 'openlineage/events/apples/',
  'spark-column-lineage': 'openlineage/events/CLL/events/',
  'airflow-2-bigquery-gcs': 'openlineage/events/airflow/events/',
  'python-client': 'openlineage/events/python-client/',
  'simple-run-event': 'openlineage/events/simple_run_event/events/',
  'airflow-3-orders': 'airflow-openlineage/',
};

/** JSON files in the corpus that are not events, with the reason. */
const NO_EVENTS: Readonly<Record<string, string>> = {
  'openlineage/events/CLL/config.json': 'the compatibility tests’ own settings',
  'openlineage/events/CLL/maintainers.json': 'people',
  'openlineage/events/airflow/config.json': 'the compatibility tests’ own settings',
  'openlineage/events/airflow/maintainers.json': 'people',
  'openlineage/events/simple_run_event/config.json': 'the compatibility tests’ own settings',
  'openlineage/events/simple_run_event/maintainers.json': 'people',
  'openlineage/events/python-client/nominal_time_without_end.json': 'a facet without its event',
};

const filesOf = (folder: string): string[] =>
  readdirSync(new URL(folder, corpus), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${folder}${file}`)
    .sort();
const decode = (file: string): ReturnType<typeof decodeEvent> =>
  decodeEvent(readFileSync(new URL(file, corpus), 'utf8'), sha256);
const eventsOf = (folder: string): { file: string; event: LineageEvent }[] =>
  filesOf(folder)
    .filter((file) => !(file in NO_EVENTS))
    .map((file) => {
      const decoded = decode(file);
      if (!decoded.ok) throw new Error(`${file}: ${decoded.error.reason}`);
      return { file, event: decoded.value };
    });

describe('OpenLineage events of the corpus', () => {
  it('are all in a scenario, or listed as non-events and rejected', () => {
    const all = [...filesOf('openlineage/events/'), ...filesOf('airflow-openlineage/')];
    const listed = new Set([...Object.values(SCENARIOS).flatMap(filesOf), ...Object.keys(NO_EVENTS)]);
    expect(all.filter((file) => !listed.has(file))).toEqual([]);
    expect(all).toHaveLength(120);
    for (const file of Object.keys(NO_EVENTS)) {
      expect([file, decode(file)]).toMatchObject([file, { ok: false, error: { code: 'NOT_AN_EVENT' } }]);
    }
  });

  it.each(Object.entries(SCENARIOS))('%s has the approved outcome', (name, folder) => {
    const book = new LineageRecorder();
    const warnings: string[] = [];
    for (const { event, file } of eventsOf(folder)) {
      warnings.push(...book.fold(event).map(({ code, message }) => `${file.slice(folder.length)} ${code}: ${message}`));
    }
    const sections = Object.entries({ ...book.summary(), warnings });
    const lines = sections.flatMap(([title, facts]) => [
      `${title}: ${String(facts.length)}`,
      ...facts.map((fact) => `  ${fact}`),
    ]);
    expectApproved(new URL(`approved/${name}.txt`, import.meta.url), lines);
  });

  it.each(Object.entries(SCENARIOS))('%s gives the same result in any order of arrival', (_name, folder) => {
    const events = eventsOf(folder).map(({ event }) => event);
    const outcome = (arrivals: readonly LineageEvent[]): object => {
      const book = new LineageRecorder();
      for (const event of arrivals) book.fold(event);
      return book.summary();
    };
    const expected = outcome(events);
    expect(outcome([...events].reverse())).toEqual(expected);
    expect(outcome([...events, ...events])).toEqual(expected);
    const shuffled = events.map((event) => ({ event, at: sha256(event.hash) })).sort((a, b) => (a.at < b.at ? -1 : 1));
    expect(outcome(shuffled.map(({ event }) => event))).toEqual(expected);
  });
});
