import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { ReceivedLineageEvent } from '../../core/lineage/event-notice.js';
import { eventFacts } from '../../formats/openlineage/event-subjects.js';
import type { StoredEvent } from '../ports/lineage-store.js';
import type { Page, PageRequest } from '../ports/page.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { badCursor, fromCursor, toCursor, validateCount } from '../shared/paging.js';
import { defineUseCase } from '../shared/use-case.js';

export interface ListEventsInput extends PageRequest {
  /** Only events that somebody excluded. */
  readonly excluded?: boolean | null;
}

const DEFAULT_COUNT = 50;
const MAX_COUNT = 500;

/** Lineage events as they were received, newest first. */
export const events = defineUseCase({
  name: 'events',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: (
    { unitOfWork }: { readonly unitOfWork: UnitOfWork },
    _call,
    { after, excluded, first }: ListEventsInput,
  ): Promise<Pick<Page<ReceivedLineageEvent>, 'items' | 'hasNextPage'>> => {
    validateCount('first', first);
    const before = after ? Number(fromCursor(after) ?? NaN) : null;
    if (before !== null && !Number.isSafeInteger(before)) throw badCursor(after ?? '');
    const count = Math.min(first ?? DEFAULT_COUNT, MAX_COUNT);
    return unitOfWork.read(async ({ lineage }) => {
      const found = await lineage.events({ excluded: excluded === true, before }, count + 1);
      return {
        items: found
          .slice(0, count)
          .map((event) => ({ cursor: toCursor(String(event.sequence)), node: receivedEvent(event) })),
        hasNextPage: found.length > count,
      };
    });
  },
});

/** What a stored event says about itself, as far as this release can read it. */
export function receivedEvent({ body, exclusion, id, receivedAt, sender, state }: StoredEvent): ReceivedLineageEvent {
  return { id, receivedAt, sender, state, exclusion, ...eventFacts(body) };
}
