import { invalid } from './errors.js';

/** The reason of a decision without surrounding spaces; Invalid where there is none. */
export function requiredReason(text: string): string {
  const reason = text.trim();
  if (reason !== '') return reason;
  throw invalid({ code: 'INVALID_INPUT', message: 'A reason is needed.', help: 'Give the reason in one sentence.' });
}
