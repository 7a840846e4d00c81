import type { ReactNode } from 'react';

/** What a partition, a product or a verdict can be; each has its own shape and word. */
export type Status =
  | 'HEALTHY'
  | 'DEGRADED'
  | 'UNHEALTHY'
  | 'UNKNOWN'
  | 'NOT_ARRIVED'
  | 'OPEN'
  | 'NOT_DUE'
  | 'NOT_OWED'
  | 'PROCEED'
  | 'WAIT'
  | 'SKIP';

export type Shape = 'disc' | 'half' | 'cross' | 'hatched' | 'missing' | 'open' | 'dot' | 'dash';
export type Tone = 'good' | 'partly' | 'bad' | 'unknown' | 'none';

interface Look {
  readonly shape: Shape;
  readonly tone: Tone;
  readonly word: string;
}

const LOOKS: Readonly<Record<Status, Look>> = {
  HEALTHY: { shape: 'disc', tone: 'good', word: 'healthy' },
  PROCEED: { shape: 'disc', tone: 'good', word: 'PROCEED' },
  DEGRADED: { shape: 'half', tone: 'partly', word: 'degraded' },
  WAIT: { shape: 'half', tone: 'partly', word: 'WAIT' },
  UNHEALTHY: { shape: 'cross', tone: 'bad', word: 'unhealthy' },
  SKIP: { shape: 'cross', tone: 'bad', word: 'SKIP' },
  UNKNOWN: { shape: 'hatched', tone: 'unknown', word: 'unknown' },
  NOT_ARRIVED: { shape: 'missing', tone: 'bad', word: 'not arrived' },
  OPEN: { shape: 'open', tone: 'none', word: 'open' },
  NOT_DUE: { shape: 'dot', tone: 'none', word: 'not due' },
  NOT_OWED: { shape: 'dash', tone: 'none', word: 'not owed' },
};

/** All statuses in the order of their urgency. */
export const STATUSES = Object.keys(LOOKS) as readonly Status[];

export function wordOf(status: Status): string {
  return LOOKS[status].word;
}

/** The shape of a status, 14 px wide. An override adds a ring. */
export function StatusShape({
  status,
  overridden = false,
}: {
  readonly status: Status;
  readonly overridden?: boolean;
}) {
  const { shape, tone } = LOOKS[status];
  return <ShapeMark shape={shape} tone={tone} overridden={overridden} />;
}

/** A shape in its tone. */
export function ShapeMark({
  shape,
  tone,
  overridden = false,
}: {
  readonly shape: Shape;
  readonly tone: Tone;
  readonly overridden?: boolean;
}) {
  return (
    <svg className={tone} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {overridden && <circle cx="7" cy="7" r="6.4" fill="none" stroke="currentColor" strokeWidth="1" />}
      {SHAPES[shape]}
    </svg>
  );
}

/** A status with its shape and its word. */
export function StatusMark({
  status,
  overridden = false,
  children,
}: {
  readonly status: Status;
  readonly overridden?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <span className="status">
      <StatusShape status={status} overridden={overridden} />
      <span className="word">
        {children ?? wordOf(status)}
        {overridden && <span className="quiet"> (overridden)</span>}
      </span>
    </span>
  );
}

const STROKE = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6 } as const;

const SHAPES: Readonly<Record<Shape, ReactNode>> = {
  disc: <circle cx="7" cy="7" r="4.5" fill="currentColor" />,
  half: (
    <>
      <circle cx="7" cy="7" r="4.2" {...STROKE} strokeWidth={1.2} />
      <path d="M7 2.5a4.5 4.5 0 0 0 0 9z" fill="currentColor" />
    </>
  ),
  cross: <path d="M3.2 3.2l7.6 7.6M10.8 3.2l-7.6 7.6" {...STROKE} strokeWidth={2} />,
  hatched: (
    <>
      <circle cx="7" cy="7" r="4.2" {...STROKE} strokeWidth={1.2} />
      <path d="M3.6 8.6l5-5M4.6 10.2l5.6-5.6M6.4 11l4.4-4.4" {...STROKE} strokeWidth={0.8} />
    </>
  ),
  missing: (
    <>
      <rect x="2.8" y="2.8" width="8.4" height="8.4" {...STROKE} strokeWidth={1.2} strokeDasharray="2 1.4" />
      <path d="M7 4.6v3.2M7 9v.9" {...STROKE} />
    </>
  ),
  open: <circle cx="7" cy="7" r="4.2" {...STROKE} strokeWidth={1.2} strokeDasharray="1.6 1.6" />,
  dot: <circle cx="7" cy="7" r="1.6" fill="currentColor" />,
  dash: <path d="M3.5 7h7" {...STROKE} strokeWidth={1.2} />,
};
