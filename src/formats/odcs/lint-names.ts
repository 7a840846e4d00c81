import type { ContractModel } from '../../core/contract/model.js';
import { bindingsOf } from '../../core/lineage/naming.js';
import { LONGEST_DATASET_PART, LONGEST_NAME, isTooLong } from '../../core/shared/text.js';
import { child } from '../yaml/pointer.js';
import type { Finding } from '../yaml/schema-issues.js';
import { error } from './finding.js';

/** Names that are keys in the catalog and too long for that, and servers that make too long a dataset of an object. */
export function lintNames(model: ContractModel): Finding[] {
  return [
    ...nameFinding(model.id, '/id', 'the id'),
    ...model.objects.flatMap(({ name, pointer }) =>
      nameFinding(name, child(pointer, 'name'), 'the name of the object'),
    ),
    ...model.servers.flatMap(({ name }, index) =>
      nameFinding(name, `/servers/${String(index)}/server`, 'the name of the server'),
    ),
    ...datasetFindings(model),
  ];
}

/** What is wrong with the length of a name, if anything. */
export function nameFinding(name: string, pointer: string, what: string): Finding[] {
  if (!isTooLong(name)) return [];
  return [error('NAME_TOO_LONG', pointer, `${what} has more than ${LONGEST_NAME} bytes`)];
}

/** One finding a server, for the first object whose dataset is too long: the path is what is long. */
function datasetFindings(model: ContractModel): Finding[] {
  const found = new Map<string, string>();
  for (const { namespace, name, object, server } of bindingsOf(model, '')) {
    const part = isTooLong(namespace, LONGEST_DATASET_PART)
      ? 'namespace'
      : isTooLong(name, LONGEST_DATASET_PART)
        ? 'name'
        : null;
    if (part !== null && !found.has(server)) {
      const message = `the ${part} of the dataset that \`${object.slice(0, 80)}\` is here has more than ${LONGEST_DATASET_PART} bytes`;
      found.set(server, message);
    }
  }
  return model.servers.flatMap(({ name }, index) => {
    const message = found.get(name);
    return message === undefined ? [] : [error('NAME_TOO_LONG', `/servers/${String(index)}`, message)];
  });
}
