import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const auditVerification: QueryResolvers['auditVerification'] = async (_root, _none, { app, call }) =>
  unwrap(await app.queries.auditVerification(call, {}), call);
