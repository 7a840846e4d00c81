import { AT, DAY, type ListSample, id, job, page } from './sample-parts.js';
import { data } from './scripted-cli.js';

/** Answers of the list commands about work of the coordinator. */
export const WORK_SAMPLES: Readonly<Record<string, ListSample>> = {
  'agent-list': {
    argv: ['agent', 'list'],
    answers: [
      data({
        agents: [
          {
            ...{
              id: 'finance-eu-1',
              subject: 'service:finance',
              domains: ['finance', 'emea.retail'],
              version: '1.4.0',
            },
            ...{
              labels: [
                { name: 'pii', value: 'true' },
                { name: 'region', value: 'eu' },
              ],
              engines: ['duckdb'],
            },
            ...{ slots: 4, leases: 3, running: true, firstSeenAt: DAY.from, lastSeenAt: AT },
          },
          {
            ...{
              id: 'lake',
              subject: 'service:lake',
              domains: null,
              version: '1.3.0',
              labels: [],
              engines: ['duckdb'],
            },
            ...{ slots: 8, leases: 0, running: false, firstSeenAt: DAY.from, lastSeenAt: DAY.to },
          },
        ],
      }),
    ],
  },
  'deadletter-list': {
    argv: ['deadletter', 'list'],
    answers: [
      data({
        deadLetters: page([
          { id: 'e1', receivedAt: AT, failedAt: AT, job, problem: 'the event has no run', resolution: null },
          {
            ...{ id: 'e2', receivedAt: AT, failedAt: DAY.to, job: null, problem: 'not JSON' },
            resolution: { action: 'REPLAYED', by: 'ann', at: AT, reason: 'tried' },
          },
        ]),
      }),
      data({
        checkDeadLetters: page([
          {
            ...{ id: id(1), contractRef: 'finance/general_ledger/ledger', contractVersion: '2.1.0', interval: DAY },
            ...{ product: 'finance/general_ledger', server: 'lake', attempts: 5, message: 'the server is away' },
            ...{ queuedAt: AT, deadSince: '2023-10-28T05:00:00.000Z' },
          },
        ]),
      }),
    ],
  },
  'coordinator-breakers': {
    argv: ['coordinator', 'breakers'],
    answers: [
      data({
        breakers: [
          {
            ...{ id: 'ab12', server: 'warehouse', serverType: 'postgres', domains: ['emea.finance', 'retail'] },
            ...{ state: 'OPEN', failures: 7, openUntil: AT, message: 'the statement took longer than 30 s' },
            failedAt: AT,
          },
          {
            ...{ id: 'cd34', server: 'lake', serverType: 'local', domains: ['support'], state: 'CLOSED' },
            ...{ failures: 1, openUntil: null, message: 'the statement took longer than 30 s', failedAt: AT },
          },
        ],
      }),
    ],
  },
  'calendar-list': {
    argv: ['calendar', 'list'],
    answers: [
      data({
        calendars: [
          {
            ...{ name: 'bank', version: 3, domain: 'finance', timezone: 'Europe/London', weekend: ['SAT', 'SUN'] },
            ...{ holidays: ['2023-12-25', '2023-12-26'], halfDays: [{ date: '2023-12-24', closes: '12:30' }] },
            ...{ fiscalYearStart: '04-06', publishedBy: 'amara.voss', publishedAt: AT },
          },
          {
            ...{ name: 'shops', version: 1, domain: 'emea.retail', timezone: 'UTC', weekend: [], holidays: [] },
            ...{ halfDays: [], fiscalYearStart: null, publishedBy: 'ann', publishedAt: DAY.from },
          },
        ],
      }),
    ],
  },
  'backfill-list': {
    argv: ['backfill', 'list'],
    answers: [
      data({
        backfills: page([
          {
            ...{ id: id(2), product: 'finance/general_ledger', contract: 'ledger', server: null },
            ...{ from: DAY.from, to: AT, concurrency: 4, again: false, reason: 'new contract', startedBy: 'ann' },
            ...{ startedAt: AT, state: 'RUNNING', partitions: 365, done: 120, inFlight: 4, failed: 2, skipped: 5 },
            ended: null,
          },
          {
            ...{ id: id(1), product: 'finance/general_ledger', contract: 'ledger', server: 'lake' },
            ...{ from: DAY.from, to: DAY.to, concurrency: 8, again: true, reason: 'repaired', startedBy: 'ann' },
            ...{ startedAt: DAY.to, state: 'CANCELLED', partitions: 1, done: 0, inFlight: 0, failed: 0, skipped: 0 },
            ended: { at: AT, by: 'ann', reason: 'wrong range' },
          },
        ]),
      }),
    ],
  },
  'decision-list': {
    argv: ['decision', 'list'],
    answers: [
      data({
        decisions: page([
          {
            ...{ id: 'd1', consumer: 'customer360/enriched_events', product: 'support/helpdesk_tickets' },
            ...{ partition: '2023-10-27', verdict: 'WAIT', final: false, basis: 'HEALTH', asOf: AT, score: null },
            ...{
              since: DAY.to,
              firstRequestedAt: DAY.to,
              lastRequestedAt: AT,
              retryAfter: 600,
              owners: ['sofia.marin'],
            },
            ...{ url: '/gates/d1', reasons: [{ code: 'NOT_ARRIVED', message: '2023-10-27 has not arrived' }] },
            ends: { kind: 'EVENT', text: 'when the data arrives and is checked', at: null, owners: ['sofia.marin'] },
            override: null,
          },
          {
            ...{ id: 'd2', consumer: 'retail/unified_demand', product: 'retail/pos_sales', partition: null },
            ...{
              verdict: 'PROCEED',
              final: true,
              basis: 'OVERRIDE',
              asOf: AT,
              score: 0.4,
              since: AT,
              retryAfter: null,
            },
            ...{ firstRequestedAt: AT, lastRequestedAt: AT, owners: [], url: '/gates/d2', reasons: [], ends: null },
            override: { id: id(2), by: 'ann', reason: 'known', expiresAt: AT },
          },
        ]),
      }),
    ],
  },
  'maintenance-list': {
    argv: ['maintenance', 'list'],
    answers: [
      data({
        maintenanceWindows: page([
          {
            ...{ id: id(1), domain: 'finance', product: null, server: null, from: DAY.from, to: DAY.to },
            ...{ reason: 'new storage', declaredBy: 'amara.voss', declaredAt: DAY.from, cancelled: null },
          },
          {
            ...{
              id: id(2),
              domain: 'finance',
              product: 'finance/general_ledger',
              server: 'lake',
              from: DAY.to,
              to: AT,
            },
            ...{ reason: 'upgrade', declaredBy: 'ann', declaredAt: DAY.to },
            cancelled: { at: '2023-10-28T03:00:00.000Z', by: 'ann', reason: 'done' },
          },
        ]),
      }),
    ],
  },
};
