import type { Sensor, SensorIntervalState } from '../../core/coordination/sensor-registration.js';
import type { AnsweredDecision } from '../../app/ports/decision-store.js';
import type { GateDecision } from '../../core/gate/gate-decision.js';
import type { Override } from '../../core/gate/override.js';
import { waitsUntil } from '../../core/gate/waiting.js';
import type { DecisionRow, NewestDecisionRow, OverrideRow, SensorRow, SensorStateRow } from '../rows/decision-rows.js';
import { fromJson } from '../sql.js';

export function decisionToRow(decision: GateDecision): DecisionRow {
  return {
    id: decision.id,
    consumer: decision.consumer,
    product: decision.product,
    contract_version: decision.contractVersion,
    partition_from: decision.interval?.from ?? null,
    partition_to: decision.interval?.to ?? null,
    verdict: decision.verdict,
    basis: decision.basis,
    as_of: decision.asOf,
    decision: JSON.stringify(decision),
  };
}

/** The decision column holds the whole decision; the other columns are for looking it up. */
export function decisionFromRow(row: Pick<DecisionRow, 'decision'>): GateDecision {
  return fromJson<GateDecision>(row.decision);
}

export function newestToRow({ at, decision }: AnsweredDecision): NewestDecisionRow {
  const { consumer, product } = decision;
  return {
    consumer,
    product,
    partition_key: decision.partition ?? '',
    decision_id: decision.id,
    consumer_domain: domainOf(consumer),
    product_domain: domainOf(product),
    verdict: decision.verdict,
    is_final: decision.final ? 1 : 0,
    is_overridden: decision.override === null ? 0 : 1,
    since: at,
    first_requested_at: at,
    last_requested_at: at,
    waits_until: waitsUntil(decision, at),
  };
}

function domainOf(name: string): string {
  return name.split('/')[0] ?? '';
}

export function overrideToRow(override: Override): OverrideRow {
  return {
    id: override.id,
    product: override.product,
    consumer: override.consumer,
    partition_from: override.interval?.from ?? null,
    partition_to: override.interval?.to ?? null,
    verdict: override.verdict,
    made_by: override.by,
    reason: override.reason,
    created_at: override.createdAt,
    expires_at: override.expiresAt,
    withdrawn_at: override.withdrawn?.at ?? null,
    withdrawn_by: override.withdrawn?.by ?? null,
    withdrawal_reason: override.withdrawn?.reason ?? null,
  };
}

export function overrideFromRow(row: OverrideRow): Override {
  const { partition_from: from, partition_to: to, withdrawn_at: at, withdrawn_by: by, withdrawal_reason: reason } = row;
  return {
    id: row.id,
    product: row.product,
    consumer: row.consumer,
    interval: from === null || to === null ? null : { from, to },
    verdict: row.verdict,
    by: row.made_by,
    reason: row.reason,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    ...(at !== null && { withdrawn: { at, by: by ?? '', reason: reason ?? '' } }),
  };
}

export function sensorToRow(sensor: Sensor): SensorRow {
  return {
    id: sensor.id,
    domain: sensor.domain,
    consumer: sensor.consumer,
    upstream: sensor.upstream,
    mapper: sensor.mapper,
    deadline: sensor.deadline,
    paused: sensor.paused ? 1 : 0,
    created_at: sensor.createdAt,
  };
}

export function sensorFromRow(row: SensorRow): Sensor {
  return {
    id: row.id,
    domain: row.domain,
    consumer: row.consumer,
    upstream: row.upstream,
    mapper: row.mapper,
    deadline: row.deadline,
    paused: row.paused === 1,
    createdAt: row.created_at,
  };
}

export function sensorStateToRow(state: SensorIntervalState): SensorStateRow {
  return {
    sensor_id: state.sensorId,
    consumer_from: state.consumerInterval.from,
    consumer_to: state.consumerInterval.to,
    upstream_from: state.upstreamInterval.from,
    upstream_to: state.upstreamInterval.to,
    state: state.state,
    late: state.late ? 1 : 0,
    run_id: state.runId,
    since: state.since,
    reason: state.reason,
  };
}

export function sensorStateFromRow(row: SensorStateRow): SensorIntervalState {
  return {
    sensorId: row.sensor_id,
    consumerInterval: { from: row.consumer_from, to: row.consumer_to },
    upstreamInterval: { from: row.upstream_from, to: row.upstream_to },
    state: row.state,
    late: row.late === 1,
    runId: row.run_id,
    since: row.since,
    reason: row.reason,
  };
}
