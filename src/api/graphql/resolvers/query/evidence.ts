import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { ends } from '../../input.js';
import { presentPage } from '../../../presenters/page.js';
import { presentEvidence } from '../../../presenters/quality.js';

export const evidence: QueryResolvers['evidence'] = async (_root, { interval, ...requested }, { catalog, call }) =>
  presentPage(unwrap(await catalog.queries.evidence(call, { ...requested, ...ends(interval) }), call), presentEvidence);
