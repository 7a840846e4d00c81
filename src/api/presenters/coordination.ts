import type { SensorWithStates } from '../../core/coordination/sensor-registration.js';
import type * as types from '../graphql/schema/types.generated.js';
import type { AgentState } from '../../app/agents/list-agents.js';
import type { CoordinatorStatus } from '../../app/checks/coordinator-status.js';
import { MAPPER } from './enums.js';

export function presentSensor(view: SensorWithStates): types.Sensor {
  return { ...view, mapper: MAPPER.present(view.mapper) };
}

export function presentAgent({ domains, engines, labels, serverTypes: _types, ...agent }: AgentState): types.Agent {
  return {
    ...agent,
    domains: domains === null ? null : [...domains],
    engines: [...engines],
    labels: presentLabels(labels),
  };
}

export function presentCoordinator({ withoutAgent, ...status }: CoordinatorStatus): types.CoordinatorStatus {
  return {
    ...status,
    withoutAgent: withoutAgent.map(({ needs: { labels, serverType }, ...unserved }) => ({
      ...unserved,
      serverType,
      labels: presentLabels(labels),
    })),
  };
}

function presentLabels(labels: Readonly<Record<string, string>>): types.AgentLabel[] {
  return Object.entries(labels).map(([name, value]) => ({ name, value }));
}
