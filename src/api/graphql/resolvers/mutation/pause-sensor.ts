import type { MutationResolvers } from '../../resolver-types.generated.js';
import { presentSensor } from '../../../presenters/coordination.js';
import { outcome } from '../../../presenters/failure.js';

export const pauseSensor: MutationResolvers['pauseSensor'] = async (_root, { id }, { catalog, call }) =>
  outcome(await catalog.commands.pauseSensor(call, { id }), call, (view) => ({
    __typename: 'SensorChanged' as const,
    sensor: presentSensor(view),
  }));
