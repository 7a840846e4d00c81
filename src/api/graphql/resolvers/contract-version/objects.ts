import type { ContractVersionResolvers } from '../../resolver-types.generated.js';
import { presentObject } from '../../../presenters/contract.js';

export const objects: ContractVersionResolvers['objects'] = ({ source }) => source.objects.map(presentObject);
