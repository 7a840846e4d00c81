import { expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import type { WorkFigures } from '../../app/checks/work-figures.js';
import type { WorkObserver } from '../../app/checks/work-observers.js';
import { registerWorkMetrics } from './work-metrics.js';

const FIGURES: WorkFigures = {
  load: { queued: 3, waiting: 2, leased: 1, dead: 4, oldestDueAt: '2023-10-28T06:00:00.000Z' },
  oldestSeconds: 90,
  openBreakers: 2,
  halfOpenBreakers: 1,
  checksWithoutAgent: 12,
  backfillsRunning: 2,
  backfillPartitionsLeft: 360,
};

function bench() {
  const registry = new Registry();
  const warnings: string[] = [];
  const state: { observer: WorkObserver | null; figures: WorkFigures | Error } = { observer: null, figures: FIGURES };
  const app = {
    observeWork: (observer: WorkObserver): void => {
      state.observer = observer;
    },
    workFigures: () =>
      state.figures instanceof Error ? Promise.reject(state.figures) : Promise.resolve(state.figures),
  };
  const refresh = registerWorkMetrics(registry, app, { warn: (message) => warnings.push(message) });
  const lines = async (): Promise<readonly string[]> => {
    await refresh();
    return (await registry.metrics()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  };
  return { lines, state, warnings };
}

it('shows the work of all processes by state, its age, and the servers that are not read', async () => {
  const { lines } = bench();
  expect(await lines()).toEqual(
    expect.arrayContaining([
      'concordat_checks_without_agent 12',
      'concordat_backfills_running 2',
      'concordat_backfill_partitions_left 360',
      'concordat_check_work{state="queued"} 3',
      'concordat_check_work{state="waiting"} 2',
      'concordat_check_work{state="leased"} 1',
      'concordat_check_work{state="dead"} 4',
      'concordat_check_work_oldest_seconds 90',
      'concordat_server_breakers{state="open"} 2',
      'concordat_server_breakers{state="half_open"} 1',
    ]),
  );
});

it('counts attempts of this process with their duration and outcome, and lost leases', async () => {
  const { lines, state } = bench();
  state.observer?.attemptEnded('COMPLETED', 40);
  state.observer?.attemptEnded('RETRIED', 2_000);
  state.observer?.attemptEnded('RETRIED', 3_000);
  state.observer?.leasesLost(3);
  expect(await lines()).toEqual(
    expect.arrayContaining([
      'concordat_check_attempt_duration_seconds_bucket{le="0.05",outcome="completed"} 1',
      'concordat_check_attempt_duration_seconds_count{outcome="retried"} 2',
      'concordat_check_attempt_duration_seconds_sum{outcome="retried"} 5',
      'concordat_check_leases_lost_total 3',
    ]),
  );
});

it('shows no number of the work while the database is away, and all other metrics', async () => {
  const { lines, state, warnings } = bench();
  await lines();
  state.figures = new Error('away');
  const shown = await lines();
  expect(shown.filter((line) => /^concordat_(check_work|server_breakers|backfill)/.test(line))).toEqual([]);
  expect(shown).toContain('concordat_check_leases_lost_total 0');
  expect(warnings).toEqual(['the work of checks could not be counted for metrics']);
});
