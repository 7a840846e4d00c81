import { When } from '../../look/time.js';
import type { Health } from './verdict.js';

const WIDTH = 96;
const HEIGHT = 12;

/** Each service level with what is left of its error budget, and when the partition is expected. */
export function ServiceLevels({ health }: { readonly health: Health }) {
  const { asOf, forecast, sla } = health;
  const expected = forecast.expectedReadyAt;
  return (
    <>
      {sla.length === 0 ? (
        <p className="notice">The contract promises no service level that has an error budget.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th>service level</th>
              <th className="number">on time</th>
              <th>error budget left</th>
            </tr>
          </thead>
          <tbody>
            {sla.map(({ budget, property, target }) => (
              <tr key={property}>
                <td>{property}</td>
                <td className="number">at least {percent(target)}</td>
                <td>
                  <Budget left={1 - budget} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {expected !== null && (
        <p className="spaced">
          Expected <When at={expected} asOf={asOf} />
          {forecast.breachProbability !== null && `, late with a probability of ${percent(forecast.breachProbability)}`}
        </p>
      )}
    </>
  );
}

/** What is left of an error budget; below zero it is exceeded. */
function Budget({ left }: { readonly left: number }) {
  const text = left >= 0 ? `${percent(left)} left` : `exceeded by ${percent(-left)}`;
  return (
    <span className="score">
      <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} aria-hidden="true">
        <rect x="0.5" y="2.5" width={WIDTH - 1} height={HEIGHT - 5} fill="none" stroke="var(--line-strong)" />
        <rect x="0" y="2" width={WIDTH * Math.max(0, Math.min(1, left))} height={HEIGHT - 4} fill="var(--text-quiet)" />
      </svg>
      <span>{text}</span>
    </span>
  );
}

/** Whole per cents, rounded down. */
function percent(share: number): string {
  return `${String(Math.floor(share * 100 + 1e-9))} %`;
}
