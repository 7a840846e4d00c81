import type { ContractModel } from '../../core/contract/model.js';
import type { Code } from '../../core/codes/index.js';
import { bindingsOf } from '../../core/lineage/naming.js';
import { LONGEST_DATASET_PART, isTooLong } from '../../core/shared/text.js';
import { movingInName } from '../../core/shared/visible.js';
import { idFinding, nameFinding } from '../bitol/names.js';
import { child } from '../yaml/pointer.js';
import type { Finding } from '../yaml/finding.js';
import { error } from '../yaml/finding.js';

/**
 * Names that the catalog cannot store or readers cannot see as they are, and servers on which the
 * dataset of an object has such a name.
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
 * One finding per server, for the first object whose dataset has such a name: the path is the
 * cause. No event can name a dataset with a character that moves the cursor.
 */
function datasetFindings(model: ContractModel): Finding[] {
  const found = new Map<string, readonly [code: Code, message: string]>();
  for (const { namespace, name, object, server } of bindingsOf(model, '')) {
    for (const [part, text] of Object.entries({ namespace, name })) {
      if (found.has(server)) continue;
      const what = `the ${part} of the dataset of \`${object.slice(0, 80)}\` on this server`;
      const moving = movingInName(text);
      if (isTooLong(text, LONGEST_DATASET_PART)) {
        found.set(server, ['NAME_TOO_LONG', `${what} is longer than ${LONGEST_DATASET_PART} bytes`]);
      } else if (moving !== null) {
        found.set(server, ['INVISIBLE_CHARACTER', `${what} contains the character ${moving}`]);
      }
    }
  }
  return model.servers.flatMap(({ name }, index) => {
    const [code, message] = found.get(name) ?? [];
    return code === undefined ? [] : [error(code, `/servers/${String(index)}`, message ?? '')];
  });
}
