import type { ContractVersionResolvers } from '../../generated/resolvers.generated.js';
import { presentObject } from '../../../presenters/contract.js';

export const objects: ContractVersionResolvers['objects'] = ({ source }) => source.objects.map(presentObject);
