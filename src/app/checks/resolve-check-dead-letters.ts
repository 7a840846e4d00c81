import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { type ContentPorts, mayReadContents } from '../catalog/contents.js';
import { domainOfProduct } from '../catalog/references.js';
import { recordChange } from '../shared/audit-trail.js';
import { authorize } from '../shared/authorize.js';
import { type DeadLettersInput, notDeadLetters, requestedLetters } from '../shared/dead-letters.js';
import { type CallContext, type CreatingPorts, type InTransaction, defineCreatingUseCase } from '../shared/use-case.js';

type ResolvePorts = CreatingPorts & ContentPorts;

/** Required in the domain of each product. */
const permission = { action: 'coordinator.run', domain: ANY_DOMAIN } as const;

/**
 * Queues dead checks again, discarded ones too, as if they had never been tried. All of them or
 * none. Audited; the coordinator runs them at once.
 */
export const replayCheckDeadLetter = defineCreatingUseCase({
  name: 'replayCheckDeadLetter',
  permission,
  work: (ports: InTransaction<ResolvePorts>, call, input: DeadLettersInput): Promise<readonly string[]> =>
    resolve(ports, call, 'REPLAYED', input),
});

/** Gives dead checks up: they are queued again only when their data changes. Audited. */
export const discardCheckDeadLetter = defineCreatingUseCase({
  name: 'discardCheckDeadLetter',
  permission,
  work: (ports: InTransaction<ResolvePorts>, call, input: DeadLettersInput): Promise<readonly string[]> =>
    resolve(ports, call, 'DISCARDED', input),
});

async function resolve(
  ports: InTransaction<ResolvePorts>,
  call: CallContext,
  action: 'REPLAYED' | 'DISCARDED',
  input: DeadLettersInput,
): Promise<readonly string[]> {
  const { clock, tx } = ports;
  const { ids, reason } = requestedLetters(input, 'checkDeadLetters');
  await tx.work.lockLeasing();
  const found = await tx.work.deadWorkOf(ids);
  // What the caller may not read is as unknown as what does not exist.
  const readable = new Set(
    found.filter(({ product }) => mayReadContents(ports, call.actor, product)).map(({ id }) => id),
  );
  const unknown = ids.filter((id) => !readable.has(id));
  if (unknown.length > 0) throw notDeadLetters(unknown, 'dead-lettered checks');
  for (const { product } of found) authorize(call.actor, permission.action, domainOfProduct(product));
  await tx.work.resolveDead(ids, action);
  const resolution = { action, at: clock.now(), by: call.actor.subject, reason };
  for (const before of found) {
    await recordChange(ports, call, {
      action: action === 'REPLAYED' ? 'deadletter.replay' : 'deadletter.discard',
      subject: `check:${before.id}`,
      before,
      after: resolution,
    });
  }
  if (action === 'REPLAYED') for (const topic of ['work', 'resumed']) tx.signal(topic);
  return ids;
}
