import { OutcomeShape, outcomeWord } from '../../look/outcome.js';
import { ShapeMark } from '../../look/status.js';
import { type ShownCheck, checksOf } from './checks.js';
import { type FieldRow, type ModelObject, fieldRows, textOf } from './model.js';

/** The fields of each object with their promises, and what the newest checks found of them. */
export function SchemaTree({
  objects,
  checks,
}: {
  readonly objects: readonly ModelObject[];
  readonly checks: readonly ShownCheck[];
}) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Fields">
      <table className="schema">
        <thead>
          <tr>
            <th>field</th>
            <th>type</th>
            <th>promises</th>
            <th>classification</th>
            <th>description</th>
            <th>rules, with the newest result</th>
          </tr>
        </thead>
        {objects.map((object) => (
          <ObjectRows key={object.name} object={object} checks={checks} />
        ))}
      </table>
    </div>
  );
}

function ObjectRows({ object, checks }: { readonly object: ModelObject; readonly checks: readonly ShownCheck[] }) {
  const { documentation, fields, name, physicalName } = object;
  return (
    <tbody>
      <tr className="object">
        <td>
          <strong>{name}</strong>
        </td>
        <td className="quiet" colSpan={3}>
          {physicalName !== null && physicalName !== name && <code>{physicalName}</code>}
        </td>
        <td>{textOf(documentation['description'])}</td>
        <td>
          <Rules checks={checksOf(checks, name, null)} />
        </td>
      </tr>
      {fieldRows(fields).map((row) => (
        <FieldLine key={row.path} row={row} checks={checksOf(checks, name, row.path)} />
      ))}
    </tbody>
  );
}

const DEPTHS = ['depth-0', 'depth-1', 'depth-2', 'depth-3'];

function FieldLine({ row, checks }: { readonly row: FieldRow; readonly checks: readonly ShownCheck[] }) {
  const { depth, field, path } = row;
  const promises = [
    ...(field.primaryKeyPosition === null ? [] : [`key ${String(field.primaryKeyPosition)}`]),
    ...(field.required ? ['required'] : []),
    ...(field.unique ? ['unique'] : []),
  ];
  return (
    <tr id={path}>
      <td className={DEPTHS[Math.min(depth + 1, DEPTHS.length - 1)]}>
        <code>{field.name}</code>
      </td>
      <td title={field.physicalType ?? undefined}>
        {field.logicalType ?? field.physicalType}
        {field.items?.logicalType ? ` of ${field.items.logicalType}` : ''}
      </td>
      <td>{promises.join(', ')}</td>
      <td>{field.classification !== null && <span className="tag">{field.classification}</span>}</td>
      <td>{textOf(field.documentation['description'])}</td>
      <td>
        <Rules checks={checks} />
      </td>
    </tr>
  );
}

function Rules({ checks }: { readonly checks: readonly ShownCheck[] }) {
  return (
    <span className="rules">
      {checks.map(({ check, latest }) => (
        <span
          key={check.id}
          className="status"
          title={`${check.promise}: ${latest === null ? (check.executionReason ?? 'no result yet') : outcomeWord(latest.outcome)}`}
        >
          {latest === null ? <ShapeMark shape="open" tone="none" /> : <OutcomeShape outcome={latest.outcome} />}
          <span className="word">{ruleName(check)}</span>
          <span className="visually-hidden">{latest === null ? 'no result' : outcomeWord(latest.outcome)}</span>
        </span>
      ))}
    </span>
  );
}

/** The kind of a rule; of a rule with its own query, the words before its bound. */
function ruleName({ kind, promise }: ShownCheck['check']): string {
  return kind === 'sql' || kind === 'custom' ? (promise.split(': ')[0] ?? kind) : kind.replaceAll('-', ' ');
}
