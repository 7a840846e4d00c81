import type { CheckMatrix } from '../../app/health/get-check-matrix.js';
import type { HealthHistory } from '../../app/health/get-health-history.js';
import type { HealthStrip } from '../../app/health/health-strips.js';
import type { PartitionCell } from '../../core/gate/partition-cell.js';
import type * as types from '../graphql/schema/types.generated.js';
import { presentPartition } from './common.js';
import { presentCheck } from './quality.js';

export function presentCell(cell: PartitionCell): types.PartitionCell {
  return { ...cell, interval: presentPartition(cell.interval) };
}

export function presentStrip(strip: HealthStrip): types.HealthStrip {
  return { ...strip, partitions: strip.partitions.map(presentCell) };
}

export function presentHistory(history: HealthHistory): types.HealthHistory {
  return { ...history, partitions: history.partitions.map(presentCell) };
}

export function presentMatrix(matrix: CheckMatrix): types.CheckMatrix {
  return { ...matrix, rows: matrix.rows.map(({ cells, check }) => ({ check: presentCheck(check), cells })) };
}
