import type { ContractModel, Field } from '../../core/contract/model.js';
import { mayHaveTime, saysTime } from '../../core/quality/declared-type.js';
import { type Finding, note } from '../yaml/finding.js';

const HELP = 'Declare `apiVersion: v3.1.0` or later, and `logicalType: timestamp`.';

/**
 * Dates whose values may have a time: each one that says so, and one for all others of a document
 * of a standard that has no type for timestamps.
 */
export function lintDates(model: ContractModel): Finding[] {
  const dates = model.objects
    .flatMap(({ fields }) => fields)
    .filter((field) => field.logicalType === 'date' && mayHaveTime(field, model));
  const others = dates.filter((field) => !saysTime(field));
  return [
    ...dates.filter(saysTime).map((field) => found(field, 'its format or physical type says that it has a time')),
    ...others.slice(0, 1).map((field) => {
      const more = others.length > 1 ? `, and ${others.length - 1} more,` : '';
      return found(field, `ODCS before 3.1 has no type for timestamps, so it${more} may have a time`);
    }),
  ];
}

function found({ name, pointer }: Field, why: string): Finding {
  const message = `\`${name.slice(0, 80)}\` is a \`date\`, but timestamps are accepted: ${why}`;
  return note('DATE_OR_TIMESTAMP', `${pointer}/logicalType`, message, HELP);
}
