import type { AuditVerification } from '../../../../app/governance/verify-audit.js';
import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';

export const auditVerification: QueryResolvers['auditVerification'] = async (_root, { at }, { catalog, call }) =>
  presentVerification(unwrap(await catalog.queries.auditVerification(call, { at: at ?? null }), call));

/** The rest is of the same kind: somebody wrote to the database. */
const MOST_UNEXPLAINED = 100;

function presentVerification(found: AuditVerification): AuditVerification {
  return { ...found, unexplained: found.unexplained.slice(0, MOST_UNEXPLAINED) };
}
