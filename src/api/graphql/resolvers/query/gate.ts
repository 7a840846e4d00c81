import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { ends } from '../../input.js';
import { MAPPER } from '../../../presenters/enums.js';
import { presentGate } from '../../../presenters/gate.js';
import { waitForGate } from '../../../wait-for-gate.js';

export const gate: QueryResolvers['gate'] = async (_root, { input }, context) => {
  const { catalog, call } = context;
  const { interval, mapper, waitSeconds, ...same } = input;
  const requested = { ...same, ...ends(interval), mapper: mapper ? MAPPER.read(mapper) : null };
  const waitMillis = Math.min(Math.max(waitSeconds ?? 0, 0), 60) * 1000;
  const decided = await (waitMillis > 0
    ? waitForGate(catalog, context, { ...requested, waitMillis })
    : (context.gateAnswer?.decided ?? catalog.commands.decideGate(call, requested)));
  if (waitMillis === 0 && decided.ok) context.gateAnswer?.give(requested, decided.value);
  return presentGate(unwrap(decided, call));
};
