import { type CheckState, type ShownCheck, coverageOf, gravestOf } from './checks.js';

const WIDTH = 240;
const HEIGHT = 14;

const WORDS: Readonly<Record<CheckState, readonly [one: string, many: string]>> = {
  EXECUTED: ['is checked', 'are checked'],
  EXECUTABLE: ['has not been run', 'have not been run'],
  EXTERNAL: ['has results from outside', 'have results from outside'],
  NOT_OWED: ['is of a later version', 'are of a later version'],
  DOCUMENTATION_ONLY: ['is documentation only', 'are documentation only'],
};

/** How many promises of the contract are proven by checks, as a sentence and a bar. */
export function Coverage({ checks }: { readonly checks: readonly ShownCheck[] }) {
  const all = gravestOf(checks);
  const counts = coverageOf(all);
  if (all.length === 0) return <p className="notice">The contract makes no promise that could be checked.</p>;
  const proven = counts.find(([state]) => state === 'EXECUTED')?.[1] ?? 0;
  const others = counts
    .filter(([state]) => state !== 'EXECUTED')
    .map(([state, count]) => `${String(count)} ${WORDS[state][count === 1 ? 0 : 1]}`);
  const sentence = `${String(proven)} of ${String(all.length)} promises ${WORDS.EXECUTED[proven === 1 ? 0 : 1]}`;
  return (
    <>
      <p className="verdict">{[sentence, ...others].join(', ')}</p>
      <Bar counts={counts} total={all.length} />
      <Documented checks={all} />
    </>
  );
}

function Bar({ counts, total }: { readonly counts: ReturnType<typeof coverageOf>; readonly total: number }) {
  const ends = counts.map((_, index) => counts.slice(0, index + 1).reduce((sum, [, count]) => sum + count, 0));
  return (
    <svg
      className="coverage"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      aria-hidden="true"
    >
      {counts.map(([state, count], index) => (
        <rect
          key={state}
          className={`coverage-${state.toLowerCase()}`}
          x={(((ends[index] ?? 0) - count) / total) * WIDTH + 0.5}
          y="0.5"
          width={Math.max(1, (count / total) * WIDTH - 1)}
          height={HEIGHT - 1}
        />
      ))}
    </svg>
  );
}

/** The promises that no check of this installation proves, and why. */
function Documented({ checks }: { readonly checks: readonly ShownCheck[] }) {
  const unproven = checks.filter(({ state }) => state !== 'EXECUTED');
  if (unproven.length === 0) return null;
  return (
    <details>
      <summary className="quiet">promises without a check that ran</summary>
      <table>
        <thead>
          <tr>
            <th>promise</th>
            <th>why</th>
          </tr>
        </thead>
        <tbody>
          {unproven.map(({ check, state }) => (
            <tr key={check.id}>
              <td>{check.promise}</td>
              <td>{check.executionReason ?? WORDS[state][0]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
