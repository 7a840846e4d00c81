import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentPage } from '../../../presenters/page.js';

export const deadLetters: QueryResolvers['deadLetters'] = async (_root, input, { catalog, call }) =>
  presentPage(unwrap(await catalog.queries.deadLetters(call, input), call), (letter) => letter);
