import type { Actor } from '../../core/access/actor.js';
import { ANY_DOMAIN, domainsAllowing } from '../../core/access/authorize.js';
import type { EventRejection } from '../../formats/openlineage/decode.js';
import type { Clock } from '../ports/clock.js';
import type { AdmittedEvent, EventReader } from '../ports/event-reader.js';
import type { ReceivedEvent } from '../ports/lineage-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { isTurnOver, yieldToEventLoop } from '../shared/cooperative.js';
import { GroupCommit } from '../shared/group-commit.js';
import { defineUseCase } from '../shared/use-case.js';

/** The answer to one ingested event. */
export type IngestOutcome =
  | { readonly kind: 'STORED'; readonly id: string }
  | { readonly kind: 'DUPLICATE'; readonly id: string }
  | { readonly kind: 'REJECTED'; readonly code: EventRejection['code']; readonly reason: string };

interface IngestPorts {
  readonly events: RawEventCommits;
  readonly clock: Clock;
  readonly eventReader: EventReader;
}

const permission = { action: 'lineage.ingest', domain: ANY_DOMAIN } as const;

/**
 * Validates and stores the raw JSON text of one event, durable when it returns. The fold loop
 * applies it later. An event with equal canonical JSON is a duplicate and stored once.
 */
export const ingestEvent = defineUseCase({
  name: 'ingestEvent',
  permission,
  work: async (ports: IngestPorts, { actor }, { body }: { readonly body: string }): Promise<IngestOutcome> =>
    keep(ports, actor, await ports.eventReader.admit(body)),
});

/**
 * Ingests many events, one after the other, so that other requests run between them. Each has its
 * own outcome; all stored ones are durable when it returns.
 */
export const ingestEvents = defineUseCase({
  name: 'ingestEvents',
  permission,
  work: async (
    ports: IngestPorts,
    { actor },
    { bodies }: { readonly bodies: readonly string[] },
  ): Promise<readonly IngestOutcome[]> => {
    const outcomes: Promise<IngestOutcome>[] = [];
    for (const body of bodies) {
      if (isTurnOver()) await yieldToEventLoop();
      const outcome = keep(ports, actor, await ports.eventReader.admit(body));
      // A failure is thrown below, after the last event.
      outcome.catch(() => undefined);
      outcomes.push(outcome);
    }
    return Promise.all(outcomes);
  },
});

async function keep(
  { events, clock }: IngestPorts,
  actor: Actor,
  { body, id: admitted, jobNamespace }: AdmittedEvent,
): Promise<IngestOutcome> {
  if (!admitted.ok) return { kind: 'REJECTED', code: admitted.error.code, reason: admitted.error.reason };
  const id = admitted.value;
  const isNew = await events.add({
    id,
    body,
    receivedAt: clock.now(),
    sender: actor.subject,
    senderDomains: domainsAllowing(actor, permission.action),
    jobNamespace,
  });
  return { kind: isNew ? 'STORED' : 'DUPLICATE', id };
}

/** The commits of raw events; the answer to each event is whether it is new. */
export type RawEventCommits = GroupCommit<ReceivedEvent, boolean>;

/** Makes concurrent requests share commits. Both use cases need the same one: one per process. */
export function rawEventCommits({ unitOfWork }: { readonly unitOfWork: UnitOfWork }): RawEventCommits {
  return new GroupCommit(
    (events) =>
      unitOfWork.write(async (tx) => {
        const stored = await tx.lineage.appendRaw(events);
        // A duplicate by another sender may count for more domains, and is folded again then.
        tx.signal('lineage');
        return stored;
      }),
    ({ body }) => body.length,
  );
}
