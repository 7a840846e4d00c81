import type { DeadLetterResolution } from '../../core/lineage/event-notice.js';
import { recordChange } from '../shared/audit-trail.js';
import { type DeadLettersInput, notDeadLetters, requestedLetters } from '../shared/dead-letters.js';
import { type CallContext, type InTransaction, defineCreatingUseCase } from '../shared/use-case.js';

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
  const { ids, reason } = requestedLetters(input, 'deadLetters');
  await tx.lineage.lockFolding();
  const found = await tx.lineage.deadLetters(ids);
  const known = new Set(found.map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) throw notDeadLetters(unknown, 'dead-lettered events');
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
