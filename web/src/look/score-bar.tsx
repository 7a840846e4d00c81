const WIDTH = 96;
const HEIGHT = 12;
/** The scores at which a product is unhealthy at most, and healthy at least. */
const TICKS = [0.5, 0.8];

export interface Score {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A score from 0 to 1 as a bar with its possible range, and as a number. */
export function ScoreBar({ score, low, high }: Score) {
  if (score === null && low === null) return <span className="quiet">no score</span>;
  const text = scoreText({ score, low, high });
  return (
    <span className="score" title={text}>
      <svg
        width={WIDTH}
        height={HEIGHT}
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="img"
        aria-label={text}
      >
        <rect x="0.5" y="2.5" width={WIDTH - 1} height={HEIGHT - 5} fill="none" stroke="var(--line-strong)" />
        {score !== null && <rect x="0" y="2" width={WIDTH * score} height={HEIGHT - 4} fill="var(--text-quiet)" />}
        {TICKS.map((tick) => (
          <path key={tick} d={`M${String(WIDTH * tick)} 0v${String(HEIGHT)}`} stroke="var(--text)" strokeWidth="1" />
        ))}
        {low !== null && high !== null && high > low && (
          <path
            d={`M${String(WIDTH * low)} 6H${String(WIDTH * high)}M${String(WIDTH * low)} 3v6M${String(WIDTH * high)} 3v6`}
            stroke="var(--link)"
            strokeWidth="1.5"
          />
        )}
      </svg>
      <span>{score === null ? '?' : rounded(score)}</span>
    </span>
  );
}

/** A score in words, with its range where it is not certain. */
export function scoreText({ score, low, high }: Score): string {
  const range = low !== null && high !== null && high > low ? `, between ${rounded(low)} and ${rounded(high)}` : '';
  return `${score === null ? 'score not known' : `score ${rounded(score)}`}${range}`;
}

/** Rounded down: nothing that is below a bound looks as if it reached it. */
export function rounded(value: number): string {
  return (Math.floor(value * 100 + 1e-9) / 100).toFixed(2);
}
