import { Link } from 'react-router';
import { rounded } from '../../look/score-bar.js';
import { resultPath } from './subject.js';
import type { Health } from './verdict.js';
import { type WaterfallStep, stepsOf } from './waterfall-steps.js';

const WIDTH = 160;
const HEIGHT = 14;

/** From 1 to the score, step by step. The bars and the numbers of a row say the same. */
export function Waterfall({ health, product }: { readonly health: Health; readonly product: string }) {
  const { score, partition } = health;
  if (score === null) {
    return <p className="notice">There is no score: no check has a result for this partition.</p>;
  }
  const steps = stepsOf(health);
  return (
    <div className="scroll">
      <table>
        <thead>
          <tr>
            <th>step</th>
            <th>from 0 to 1</th>
            <th className="number">change</th>
            <th className="number">score</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Everything as promised</td>
            <td>
              <Bar from={0} to={1} tone="full" />
            </td>
            <td />
            <td className="number">1.00</td>
          </tr>
          {steps.map((step) => (
            <tr key={step.id}>
              <td>
                <StepText step={step} to={resultPath(product, partition, step.id)} />
              </td>
              <td>
                <Bar from={step.after} to={step.after + step.loss} tone="loss" />
              </td>
              <td className="number">−{step.loss.toFixed(2)}</td>
              <td className="number">{rounded(step.after)}</td>
            </tr>
          ))}
          <tr className="total">
            <td>Score</td>
            <td>
              <Bar from={0} to={score} tone="full" />
            </td>
            <td />
            <td className="number">{rounded(score)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

const KINDS = { own: 'own check', sla: 'SLA', upstream: 'upstream' } as const;

function StepText({ step, to }: { readonly step: WaterfallStep; readonly to: string }) {
  if (step.kind !== 'own') return step.text;
  return (
    <>
      {step.text} <span className="quiet">{KINDS[step.kind]}</span>{' '}
      <Link className="inline-link" to={to}>
        result
      </Link>
    </>
  );
}

/** Part of the score as a bar on a line from 0 to 1; ticks at 0.5 and 0.8. */
function Bar({ from, to, tone }: { readonly from: number; readonly to: number; readonly tone: 'full' | 'loss' }) {
  const x = Math.max(0, from) * WIDTH;
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} aria-hidden="true">
      <path d={`M0 ${String(HEIGHT - 0.5)}H${String(WIDTH)}`} stroke="var(--line)" />
      <rect
        x={x}
        y="2"
        width={Math.max(1, to * WIDTH - x)}
        height={HEIGHT - 4}
        className={tone === 'full' ? 'bar-full' : 'bar-loss'}
      />
      <path
        d={`M${String(WIDTH * 0.5)} 0v${String(HEIGHT)}M${String(WIDTH * 0.8)} 0v${String(HEIGHT)}`}
        stroke="var(--text)"
      />
    </svg>
  );
}
