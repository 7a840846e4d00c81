import type { ContractModel } from '../../core/contract/model.js';
import { bindingsOf } from '../../core/lineage/naming.js';
import { LONGEST_DATASET_PART, isTooLong } from '../../core/shared/text.js';
import { idFinding, nameFinding } from '../bitol/names.js';
import { child } from '../yaml/pointer.js';
import type { Finding } from '../yaml/finding.js';
import { error } from '../yaml/finding.js';

/**
 * Names that are too long for a key in the catalog, and servers on which the dataset of an object
 * has too long a name.
 */
export function lintNames(model: ContractModel): Finding[] {
  return [
    ...nameFinding(model.id, '/id', 'the id'),
    ...idFinding(model.id, '/id', 'the id'),
    ...model.objects.flatMap(({ name, pointer }) =>
      nameFinding(name, child(pointer, 'name'), 'the name of the object'),
    ),
    ...model.servers.flatMap(({ name }, index) =>
      nameFinding(name, `/servers/${String(index)}/server`, 'the name of the server'),
    ),
    ...datasetFindings(model),
  ];
}

/**
 * One finding per server, for the first object whose dataset name is too long: the path is the
 * cause.
 */
function datasetFindings(model: ContractModel): Finding[] {
  const found = new Map<string, string>();
  for (const { namespace, name, object, server } of bindingsOf(model, '')) {
    const part = isTooLong(namespace, LONGEST_DATASET_PART)
      ? 'namespace'
      : isTooLong(name, LONGEST_DATASET_PART)
        ? 'name'
        : null;
    if (part !== null && !found.has(server)) {
      const message = `the ${part} of the dataset of \`${object.slice(0, 80)}\` on this server is longer than ${LONGEST_DATASET_PART} bytes`;
      found.set(server, message);
    }
  }
  return model.servers.flatMap(({ name }, index) => {
    const message = found.get(name);
    return message === undefined ? [] : [error('NAME_TOO_LONG', `/servers/${String(index)}`, message)];
  });
}
