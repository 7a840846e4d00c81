import type { ChangeVerdict } from '../operations/operations.generated.js';

/** A change of a contract, as the server and the offline diff both give it. */
export interface ShownChange {
  readonly code: string;
  readonly pointer: string;
  readonly producer: ChangeVerdict;
  readonly consumer: ChangeVerdict;
  readonly message: string;
  readonly affected?: readonly { readonly consumer: string; readonly column: string | null }[];
}

/** The change in one sentence, with the affected consumers. */
export function describeChange({ message, affected = [] }: ShownChange): string {
  if (affected.length === 0) return message;
  const consumers = affected.map(({ consumer, column }) =>
    column === null ? consumer : `${consumer} (reads ${column})`,
  );
  return `${message} Affects ${consumers.join(', ')}.`;
}

const GONE = new Set([
  'OBJECT_REMOVED',
  'FIELD_REMOVED',
  'QUALITY_REMOVED',
  'SLA_REMOVED',
  'SERVER_REMOVED',
  'ROLE_REMOVED',
]);

/** Whether the pointer of this kind of change leads into the older document. */
export function isGone(code: string): boolean {
  return GONE.has(code);
}
