import { type Instant, addMillis } from '../shared/interval.js';
import type { LineageEvent, SenderDomains } from './event.js';

/** How far the clock of a client may be ahead. */
const TOLERATED_MILLIS = 5 * 60_000;

/** The event as it counts: in its place, and for the domains of its sender. */
export function asReceived(
  event: LineageEvent,
  { receivedAt, senderDomains }: { readonly receivedAt: Instant; readonly senderDomains: SenderDomains },
): LineageEvent {
  return { ...placedByReceipt(event, receivedAt), senderDomains };
}

/**
 * The event with its place in the order of all events. One that is far ahead of its receipt is
 * ordered by its receipt, because otherwise nothing that follows could ever replace it.
 */
function placedByReceipt<Event extends LineageEvent>(event: Event, receivedAt: Instant): Event {
  if (event.eventTime <= addMillis(receivedAt, TOLERATED_MILLIS)) return event;
  const message = `The event is from ${event.eventTime}, but it was received at ${receivedAt}; it is ordered by its receipt.`;
  const warning = { code: 'FUTURE_EVENT', pointer: '/eventTime', message } as const;
  const order = `${receivedAt.slice(0, 23)}000000Z|${event.hash}`;
  return { ...event, eventTime: receivedAt, order, warnings: [...event.warnings, warning] };
}
