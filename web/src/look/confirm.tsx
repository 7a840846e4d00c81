import { type ReactNode, useRef, useState } from 'react';
import type { Change } from '../api/use-change.js';
import { Failure } from './panel.js';

/** A button that demands a reason before it changes something. */
export function ChangeWithReason<Variables>({
  label,
  question,
  change,
  variablesOf,
  children,
}: {
  readonly label: string;
  /** What happens, in a sentence. */
  readonly question: string;
  readonly change: Change<Variables>;
  readonly variablesOf: (reason: string) => Variables;
  /** Further fields. */
  readonly children?: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  const confirm = async (): Promise<void> => {
    if (await change.make(variablesOf(reason.trim()))) dialog.current?.close();
  };
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {label}
      </button>
      <dialog ref={dialog} aria-label={label}>
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault();
            void confirm();
          }}
        >
          <p>{question}</p>
          {children}
          <label>
            Reason (recorded in the audit trail)
            <input
              required
              maxLength={1_000}
              value={reason}
              onChange={({ target }) => {
                setReason(target.value);
              }}
            />
          </label>
          {change.failure !== null && <Failure failure={change.failure} />}
          <div className="row">
            <button type="submit" className="main" disabled={change.isPending || reason.trim() === ''}>
              {label}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              Cancel
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
