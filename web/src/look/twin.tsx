import type { ReactNode } from 'react';

/** A drawing with the table that says the same. */
export function Twin({ drawing, table }: { readonly drawing: ReactNode; readonly table: ReactNode }) {
  return (
    <>
      {drawing}
      <details>
        <summary className="quiet">as a table</summary>
        <div className="scroll">{table}</div>
      </details>
    </>
  );
}
