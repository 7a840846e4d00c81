import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentPage } from '../../../presenters/page.js';

export const checkDeadLetters: QueryResolvers['checkDeadLetters'] = async (_root, input, { catalog, call }) =>
  presentPage(unwrap(await catalog.queries.checkDeadLetters(call, input), call), (letter) => letter);
