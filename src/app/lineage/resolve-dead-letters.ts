import type { DeadLetterResolution } from '../../core/lineage/event-notice.js';
import { recordChange } from '../shared/audit-trail.js';
import { invalid, notFound } from '../shared/errors.js';
import { type CallContext, type InTransaction, defineCreatingUseCase } from '../shared/use-case.js';

export interface DeadLettersInput {
  /** Ids of dead-lettered events. */
  readonly ids: readonly string[];
  readonly reason: string;
  readonly idempotencyKey?: string | null;
}

const MOST = 500;

/** An event may concern any domain. */
const permission = { action: 'lineage.replay', domain: '*' } as const;

/**
 * Makes dead-lettered events pending again, discarded ones too; the fold loop tries them at once.
 * All of them or none. Audited.
 */
export const replayDeadLetter = defineCreatingUseCase({
  name: 'replayDeadLetter',
  permission,
  work: (ports: InTransaction, call, input: DeadLettersInput): Promise<readonly string[]> =>
    resolve(ports, call, 'REPLAYED', input),
});

/** Gives dead-lettered events up: they are kept, but never tried again by themselves. Audited. */
export const discardDeadLetter = defineCreatingUseCase({
  name: 'discardDeadLetter',
  permission,
  work: (ports: InTransaction, call, input: DeadLettersInput): Promise<readonly string[]> =>
    resolve(ports, call, 'DISCARDED', input),
});

async function resolve(
  ports: InTransaction,
  call: CallContext,
  action: DeadLetterResolution['action'],
  input: DeadLettersInput,
): Promise<readonly string[]> {
  const { clock, tx } = ports;
  const ids = [...new Set(input.ids)];
  const reason = input.reason.trim();
  validate(ids, reason);
  await tx.lineage.lockFolding();
  const found = await tx.lineage.deadLetters(ids);
  const known = new Set(found.map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw notFound(
      `These are not dead-lettered events: ${unknown
        .slice(0, 5)
        .map((id) => `\`${id.slice(0, 80)}\``)
        .join(', ')}${unknown.length > 5 ? ', …' : ''}.`,
      'See `concordat deadletter list`. An event that was folded in the meantime is no longer in the list.',
    );
  }
  const resolution: DeadLetterResolution = { action, at: clock.now(), by: call.actor.subject, reason };
  await tx.lineage.resolveDeadLetters(ids, resolution);
  for (const { id, problem, resolution: before } of found) {
    await recordChange(ports, call, {
      action: action === 'REPLAYED' ? 'deadletter.replay' : 'deadletter.discard',
      subject: `event:${id}`,
      before: { problem, resolution: before },
      after: resolution,
    });
  }
  if (action === 'REPLAYED') tx.signal('lineage');
  return ids;
}

function validate(ids: readonly string[], reason: string): void {
  const problem =
    ids.length === 0
      ? 'No event is named.'
      : ids.length > MOST
        ? `${ids.length} events are named; one request takes ${MOST} at most.`
        : reason === ''
          ? 'A reason is needed.'
          : null;
  if (problem === null) return;
  throw invalid({
    code: 'INVALID_INPUT',
    message: problem,
    help: `Give 1 to ${MOST} ids of \`deadLetters\` and the reason in one sentence.`,
  });
}
