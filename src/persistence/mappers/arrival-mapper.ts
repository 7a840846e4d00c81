import type { Arrival } from '../../app/ports/evidence-store.js';
import type { ArrivalRow } from '../rows/quality-rows.js';

export function arrivalToRow(arrival: Arrival): ArrivalRow {
  return {
    contract_id: arrival.contractId,
    partition_from: arrival.interval.from,
    partition_to: arrival.interval.to,
    arrived_at: arrival.arrivedAt,
    kind: arrival.kind,
    recorded_at: arrival.recordedAt,
    files_at: arrival.kind === 'FILES' ? arrival.arrivedAt : null,
  };
}

export function arrivalFromRow(row: Omit<ArrivalRow, 'files_at'>): Arrival {
  return {
    contractId: row.contract_id,
    interval: { from: row.partition_from, to: row.partition_to },
    arrivedAt: row.arrived_at,
    kind: row.kind,
    recordedAt: row.recorded_at,
  };
}
