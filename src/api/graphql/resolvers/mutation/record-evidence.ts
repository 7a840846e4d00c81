import type { ExternalResult } from '../../../../app/checks/record-evidence.js';
import type { MutationResolvers } from '../../resolver-types.generated.js';
import type { ExternalResultInput } from '../../schema/types.generated.js';
import { ends } from '../../input.js';
import { outcome, presentFailure } from '../../../presenters/failure.js';
import { presentEvidence } from '../../../presenters/quality.js';

export const recordEvidence: MutationResolvers['recordEvidence'] = async (_root, { input }, { catalog, call }) => {
  const { interval, results, ...requested } = input;
  const measured = results.map(measurement);
  const wrong = results.find((_result, index) => measured[index] === null);
  if (wrong) {
    return presentFailure({
      kind: 'Invalid',
      code: 'MALFORMED_REQUEST',
      message: `The observed value of check ${wrong.checkId} is neither a number nor a string.`,
      help: 'Send `observed` as a number or a string, or omit it.',
      issues: [],
    });
  }
  const recorded = await catalog.commands.recordEvidence(call, {
    ...requested,
    ...ends(interval),
    results: measured.filter((result) => result !== null),
  });
  return outcome(recorded, call, (evidence) => ({
    __typename: 'EvidenceRecorded' as const,
    evidence: evidence.map(presentEvidence),
  }));
};

/** The result if its observed value is a number, a string or absent; otherwise null. */
function measurement({ observed, ...same }: ExternalResultInput): ExternalResult | null {
  if (observed === undefined || observed === null) return same;
  // JSON has numbers that are too large for a double, which are read as infinity.
  const isNumber = typeof observed === 'number' && Number.isFinite(observed);
  return isNumber || typeof observed === 'string' ? { ...same, observed } : null;
}
