import { type Shape, ShapeMark, type Tone } from './status.js';

/** What one check found. */
export type Outcome = 'PASS' | 'WARN' | 'FAIL' | 'ERROR' | 'NOT_RUN' | 'NOT_APPLICABLE';

const LOOKS: Readonly<Record<Outcome, { readonly shape: Shape; readonly tone: Tone; readonly word: string }>> = {
  FAIL: { shape: 'cross', tone: 'bad', word: 'fails' },
  WARN: { shape: 'half', tone: 'partly', word: 'warns' },
  ERROR: { shape: 'missing', tone: 'unknown', word: 'could not run' },
  NOT_RUN: { shape: 'hatched', tone: 'unknown', word: 'not run' },
  PASS: { shape: 'disc', tone: 'good', word: 'passes' },
  NOT_APPLICABLE: { shape: 'dash', tone: 'none', word: 'does not apply' },
};

/** All outcomes, the gravest first. */
export const OUTCOMES = Object.keys(LOOKS) as readonly Outcome[];

export function outcomeWord(outcome: Outcome): string {
  return LOOKS[outcome].word;
}

/** The shape of an outcome, the same as those of the statuses. */
export function OutcomeShape({ outcome }: { readonly outcome: Outcome }) {
  const { shape, tone } = LOOKS[outcome];
  return <ShapeMark shape={shape} tone={tone} />;
}

/** An outcome with its shape and its word. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  return (
    <span className="status">
      <OutcomeShape outcome={outcome} />
      <span className="word">{outcomeWord(outcome)}</span>
    </span>
  );
}
