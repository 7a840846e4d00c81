const UNITS: readonly (readonly [seconds: number, name: string])[] = [
  [365 * 86_400, 'y'],
  [30 * 86_400, 'mo'],
  [86_400, 'd'],
  [3_600, 'h'],
  [60, 'min'],
];

/** How long before `asOf` (or after it) a moment is, in its largest unit. */
export function ageText(at: string, asOf: string): string {
  const seconds = (Date.parse(asOf) - Date.parse(at)) / 1_000;
  const length = Math.abs(seconds);
  if (length < 1) return 'now';
  const [size, unit] = UNITS.find(([each]) => length >= each) ?? [1, 's'];
  const text = `${String(Math.floor(length / size))} ${unit}`;
  return seconds >= 0 ? `${text} ago` : `in ${text}`;
}

/** A moment with its age; the UTC time is shown on hover. */
export function When({ at, asOf }: { readonly at: string; readonly asOf: string }) {
  return (
    <time dateTime={at} title={`${at} (UTC)`}>
      {at.slice(0, 16).replace('T', ' ')} <span className="quiet">{ageText(at, asOf)}</span>
    </time>
  );
}
