import type { MutationResolvers } from '../../resolver-types.generated.js';
import { MAPPER } from '../../../presenters/enums.js';
import { presentSensor } from '../../../presenters/coordination.js';
import { outcome } from '../../../presenters/failure.js';

export const registerSensor: MutationResolvers['registerSensor'] = async (_root, { input }, { catalog, call }) =>
  outcome(
    await catalog.commands.registerSensor(call, { ...input, mapper: MAPPER.read(input.mapper) }),
    call,
    (view) => ({
      __typename: 'SensorRegistered' as const,
      sensor: presentSensor(view),
    }),
  );
