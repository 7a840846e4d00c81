import type { Instant } from '../shared/interval.js';
import { SECOND } from '../shared/duration.js';
import { addMillis } from '../shared/interval.js';

/** The versions of the agent protocol that this release speaks. */
export const PROTOCOLS = [1] as const;

/** How long a lease of an agent lasts without a heartbeat, and how often it sends one. */
export const AGENT_LEASE_MILLIS = 60 * SECOND;
export const HEARTBEAT_MILLIS = 20 * SECOND;

/** An agent that was not seen for longer does not count as running. */
const GONE_AFTER_MILLIS = 90 * SECOND;

/** How an agent is named in its leases: no token of another subject can act for it. */
export function ownerOf({ id, subject }: { readonly id: string; readonly subject: string }): string {
  return `agent ${subject} ${id}`;
}

/** Whether the agent runs, as far as is known. */
export function isRunning({ lastSeenAt }: { readonly lastSeenAt: Instant }, now: Instant): boolean {
  return addMillis(lastSeenAt, GONE_AFTER_MILLIS) >= now;
}

/** Since when an agent must have been seen to count as running. */
export function runningSince(now: Instant): Instant {
  return addMillis(now, -GONE_AFTER_MILLIS);
}

/** Whether a text can name an agent: letters, digits, dots, dashes and underscores. */
export function isAgentId(text: string): boolean {
  return /^[a-zA-Z0-9][\w.-]{0,99}$/u.test(text);
}
