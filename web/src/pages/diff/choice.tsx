import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.js';
import { Answered } from '../../look/panel.js';
import { DiffChoicesDocument, DiffContractsDocument, DiffTextDocument } from '../../operations/operations.generated.js';

/** Which contract is compared, from which version to which one. */
export function Choice({
  proposal,
  onProposal,
}: {
  readonly proposal: string | null;
  readonly onProposal: (text: string | null) => void;
}) {
  const [address, setAddress] = useSearchParams();
  const ref = address.get('contract');
  const contracts = useAnswer(DiffContractsDocument, {});
  const versions = useAnswer(DiffChoicesDocument, { ref: ref ?? '' }, { enabled: ref !== null });
  const choose = (values: Readonly<Record<string, string | null>>): void => {
    const next = new URLSearchParams(address);
    for (const [name, value] of Object.entries(values)) {
      if (value === null || value === '') next.delete(name);
      else next.set(name, value);
    }
    setAddress(next);
  };
  const listed = [...(versions.data?.data.contractVersions ?? [])].reverse();
  return (
    <Answered query={contracts}>
      {(data) => (
        <div className="row choice">
          <label>
            contract
            <select
              value={ref ?? ''}
              onChange={({ target }) => {
                choose({ contract: target.value, from: null, to: null });
              }}
            >
              <option value="">choose a contract</option>
              {data.contracts.nodes.map((contract) => (
                <option key={contract.ref}>{contract.ref}</option>
              ))}
            </select>
          </label>
          {(['from', 'to'] as const).map((side) => (
            <label key={side}>
              {side}
              <select
                value={address.get(side) ?? ''}
                disabled={ref === null}
                onChange={({ target }) => {
                  choose({ [side]: target.value });
                }}
              >
                <option value="">{side === 'from' ? 'choose a version' : 'the proposed document'}</option>
                {listed.map(({ lifecycle, version }) => (
                  <option key={version} value={version}>
                    {version} ({lifecycle.toLowerCase()})
                  </option>
                ))}
              </select>
            </label>
          ))}
          {address.get('to') === null && <Proposal text={proposal} onChange={onProposal} />}
        </div>
      )}
    </Answered>
  );
}

function Proposal({
  text,
  onChange,
}: {
  readonly text: string | null;
  readonly onChange: (text: string | null) => void;
}) {
  const [address] = useSearchParams();
  const [ref, from] = [address.get('contract'), address.get('from')];
  const published = useAnswer(
    DiffTextDocument,
    { ref: ref ?? '', version: from ?? '' },
    { enabled: ref !== null && from !== null },
  );
  const [isOpen, setOpen] = useState(text === null);
  const document = published.data?.data.contractVersion?.document;
  return (
    <details
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>proposed document{text === null ? '' : ` (${String(text.split('\n').length)} lines)`}</summary>
      <div className="form">
        <div className="row">
          {from !== null && document !== undefined && (
            <button
              type="button"
              onClick={() => {
                onChange(document);
              }}
            >
              Start from {from}
            </button>
          )}
          <label className="row">
            from a file
            <input
              type="file"
              accept=".yaml,.yml,.json"
              onChange={({ target }) => {
                void target.files?.[0]?.text().then(onChange);
              }}
            />
          </label>
          {text !== null && (
            <button
              type="button"
              onClick={() => {
                onChange(null);
              }}
            >
              Clear
            </button>
          )}
        </div>
        <Editor key={text} text={text} onChange={onChange} />
      </div>
    </details>
  );
}

/** The text, compared once it is left or the button is pressed. */
function Editor({
  text,
  onChange,
}: {
  readonly text: string | null;
  readonly onChange: (text: string | null) => void;
}) {
  const [draft, setDraft] = useState(text ?? '');
  return (
    <>
      <textarea
        rows={16}
        aria-label="Proposed document (ODCS, YAML or JSON)"
        placeholder="Paste an ODCS document"
        value={draft}
        onChange={({ target }) => {
          setDraft(target.value);
        }}
      />
      <div className="row">
        <button
          type="button"
          className="main"
          disabled={draft.trim() === '' || draft === text}
          onClick={() => {
            onChange(draft);
          }}
        >
          Compare
        </button>
      </div>
    </>
  );
}
