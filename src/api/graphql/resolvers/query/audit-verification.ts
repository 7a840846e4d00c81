import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';

export const auditVerification: QueryResolvers['auditVerification'] = async (_root, _none, { catalog, call }) =>
  unwrap(await catalog.queries.auditVerification(call, {}), call);
