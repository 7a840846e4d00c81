import type { ListedToken } from '../../app/governance/issue-token.js';
import type { Me } from '../../app/governance/me.js';
import type { MeModel } from './models.js';
import type * as types from '../graphql/schema/types.generated.js';

export function presentToken({ grants, ...token }: ListedToken): types.Token {
  return { ...token, grants: grants.map((grant) => ({ ...grant })) };
}

export function presentMe({ grants, ...caller }: Me): MeModel {
  return { ...caller, grants: grants.map((grant) => ({ ...grant })) };
}
