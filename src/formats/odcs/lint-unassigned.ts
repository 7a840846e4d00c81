import type { ContractModel } from '../../core/contract/model.js';
import { UNASSIGNED_ROWS_PROPERTY, parseUnassignedRows } from '../../core/contract/unassigned-rows.js';
import { assigningColumn } from '../../core/quality/schema-checks.js';
import { type Customisable, customProperty, customPropertyIndex } from '../bitol/custom-properties.js';
import { child } from '../yaml/pointer.js';
import { entriesOf } from '../yaml/json-values.js';
import { type Finding, error, warning } from '../yaml/finding.js';
import type { OdcsDocument } from './document.js';

/** How many rows may belong to no partition: a number or a share, where it has an effect. */
export function lintUnassigned(document: OdcsDocument, model: ContractModel): Finding[] {
  const assigned = model.objects.map((object) => assigningColumn(model, object) !== null);
  return [
    ...lintOne(document, '', assigned.includes(true)),
    ...entriesOf(document.schema).flatMap((object, index) =>
      lintOne(object, child('/schema', index), assigned[index] === true),
    ),
  ];
}

function lintOne(place: Customisable, pointer: string, hasEffect: boolean): Finding[] {
  const value = customProperty(place, UNASSIGNED_ROWS_PROPERTY);
  if (value === undefined) return [];
  const at = `${pointer}/customProperties/${String(customPropertyIndex(place, UNASSIGNED_ROWS_PROPERTY))}`;
  if (parseUnassignedRows(value) === null) {
    const message = '`concordat.unassignedRows` is neither a whole number of rows nor a percentage';
    return [error('INVALID_UNASSIGNED_ROWS', `${at}/value`, message, 'Write for example `10` or `0.5 %`.')];
  }
  if (hasEffect) return [];
  const message = '`concordat.unassignedRows` changes nothing: no declared column assigns rows to partitions';
  return [warning('SETTING_WITHOUT_EFFECT', at, message)];
}
