import type { CellEvidenceQuery } from '../../operations/operations.generated.js';

type Keys = CellEvidenceQuery['evidence']['nodes'][number]['failingKeys'];

/** Keys of failing rows, or why there are none. Rows that do not fail need no word. */
export function FailingKeys({ keys: { columns, rows, withheld } }: { readonly keys: Keys }) {
  if (withheld === 'NO_FAILING_ROWS' || withheld === 'NOT_MEASURED') return null;
  if (withheld !== null) {
    return (
      <p className="notice">
        Keys of failing rows are not shown: <code>{withheld}</code>.{' '}
        <span className="quiet">
          <code>concordat explain {withheld}</code>
        </span>
      </p>
    );
  }
  return (
    <div className="scroll">
      <table>
        <caption>Keys of failing rows, at most 20</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((value, at) => (
                <td key={columns[at]} className="key">
                  {value ?? <span className="quiet">NULL</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
