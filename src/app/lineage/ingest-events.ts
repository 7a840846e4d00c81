import { ok } from '../../core/shared/result.js';
import { decodeEvent } from '../../formats/openlineage/decode.js';
import type { Commands } from '../app.js';
import { GroupCommit } from '../shared/group-commit.js';
import { authorize } from '../shared/authorize.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** The answer to one ingested event. */
export type IngestOutcome =
  | { readonly kind: 'STORED'; readonly id: string }
  | { readonly kind: 'DUPLICATE'; readonly id: string }
  | { readonly kind: 'REJECTED'; readonly code: 'MALFORMED_EVENT' | 'NOT_AN_EVENT'; readonly reason: string };

export interface IngestPorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

interface Accepted {
  readonly id: string;
  readonly body: string;
  readonly receivedAt: string;
}

/**
 * Takes raw events: checked, stored durably, answered; what follows from them is folded later. Events of concurrent requests share
 * a commit. A duplicate (equal canonical JSON) is recognised and stored once.
 */
export function ingest(ports: IngestPorts): Pick<Commands, 'ingestEvent' | 'ingestEvents'> {
  const commits = new GroupCommit<Accepted, boolean>((events) =>
    ports.unitOfWork.write(
      async (tx) => {
        const stored = await tx.lineage.appendRaw(events);
        if (stored.includes(true)) tx.signal('lineage');
        return stored;
      },
      { bumpsVersion: false },
    ),
  );
  const take = async (body: string): Promise<IngestOutcome> => {
    const decoded = decodeEvent(body, (text) => ports.ids.sha256(text));
    if (!decoded.ok) return { kind: 'REJECTED', code: decoded.error.code, reason: decoded.error.reason };
    const id = decoded.value.hash;
    const isNew = await commits.add({ id, body, receivedAt: ports.clock.now() });
    return { kind: isNew ? 'STORED' : 'DUPLICATE', id };
  };
  return {
    ingestEvent: async (context, { body }) => {
      const allowed = authorize(context, 'lineage.ingest', 'any');
      return allowed.ok ? ok(await take(body)) : allowed;
    },
    ingestEvents: async (context, { bodies }) => {
      const allowed = authorize(context, 'lineage.ingest', 'any');
      return allowed.ok ? ok(await Promise.all(bodies.map(take))) : allowed;
    },
  };
}
