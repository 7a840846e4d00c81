import type { ReactNode } from 'react';
import { Panel } from '../../look/panel.js';
import { StatusMark, StatusShape, type Status } from '../../look/status.js';
import type { DiffQuery } from '../../operations/operations.generated.js';

export type ContractDiff = DiffQuery['contractDiff'];
type Change = ContractDiff['changes'][number];

const LOOKS: Readonly<Record<Change['consumer'], { readonly status: Status; readonly word: string }>> = {
  OK: { status: 'HEALTHY', word: 'compatible' },
  WARN: { status: 'DEGRADED', word: 'may disrupt' },
  BREAKS: { status: 'UNHEALTHY', word: 'breaks' },
};
const ORDER: readonly Change['consumer'][] = ['BREAKS', 'WARN', 'OK'];

/** What the next version has to be, and who is affected in all. */
export function Verdict({ diff }: { readonly diff: ContractDiff }) {
  const affected = new Set(diff.changes.flatMap(({ affected: all }) => all.map(({ consumer }) => consumer)));
  const whom =
    affected.size === 0
      ? 'No known consumer reads what changes.'
      : `It affects ${String(affected.size)} ${affected.size === 1 ? 'consumer' : 'consumers'}: ${[...affected].sort().join(', ')}.`;
  return (
    <p className="verdict">
      <StatusMark status={diff.compatible ? 'HEALTHY' : 'UNHEALTHY'}>
        {diff.compatible ? 'The version bump is sufficient.' : 'The version bump is too small.'}
      </StatusMark>{' '}
      {diff.required === 'NONE' ? 'Nothing changes.' : `The changes require a ${diff.required} version.`} {whom}
    </p>
  );
}

/** The changes, the gravest for consumers first. */
export function Changes({ diff }: { readonly diff: ContractDiff }) {
  const count = `${String(diff.changes.length)} ${diff.changes.length === 1 ? 'change' : 'changes'}`;
  const ordered = [...diff.changes].sort((a, b) => gravity(a) - gravity(b));
  if (ordered.length === 0) return null;
  return (
    <Panel title={count}>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th>for consumers</th>
              <th>for producers</th>
              <th>element</th>
              <th>change</th>
              <th>from</th>
              <th>to</th>
              <th>who is affected</th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((change) => (
              <Row key={`${change.code} ${change.pointer}`} change={change} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function Row({ change }: { readonly change: Change }) {
  return (
    <tr>
      <td>
        <Lane verdict={change.consumer} />
      </td>
      <td>
        <Lane verdict={change.producer} />
      </td>
      <td className="key wraps">{change.pointer}</td>
      <td className="wraps" title={change.code}>
        {change.message}
      </td>
      <td className="key wraps">{shown(change.from)}</td>
      <td className="key wraps">{shown(change.to)}</td>
      <td className="wraps">
        {change.affected.map(({ column, consumer, provenance }) => (
          <div key={`${consumer} ${column ?? ''} ${provenance}`}>
            {consumer}
            <span className="quiet">
              {column === null ? '' : ` reads ${column}`} ({provenance.toLowerCase()})
            </span>
          </div>
        ))}
      </td>
    </tr>
  );
}

function Lane({ verdict }: { readonly verdict: Change['consumer'] }) {
  const { status, word } = LOOKS[verdict];
  return (
    <span className="status">
      <StatusShape status={status} /> <span className="word">{word}</span>
    </span>
  );
}

function gravity({ consumer, producer }: Change): number {
  return ORDER.indexOf(consumer) * ORDER.length + ORDER.indexOf(producer);
}

function shown(value: unknown): ReactNode {
  if (value === null || value === undefined) return <span className="quiet">none</span>;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 80 ? <span title={text}>{text.slice(0, 80)}…</span> : text;
}
