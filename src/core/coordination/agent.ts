import type { Instant } from '../shared/interval.js';
import { SECOND } from '../shared/duration.js';
import { addMillis } from '../shared/interval.js';

/** The versions of the agent protocol that this release speaks. */
export const PROTOCOLS = [1] as const;

/** How long a lease of an agent lasts without a heartbeat, where nothing else is configured. */
export const AGENT_LEASE_MILLIS = 60 * SECOND;

/** Heartbeats in the time of a lease: two may be lost. */
const HEARTBEATS = 3;

/** How often an agent sends a heartbeat. */
export function heartbeatMillis(leaseMillis: number): number {
  return leaseMillis / HEARTBEATS;
}

/** How an agent is named in its leases: no token of another subject can act for it. */
export function ownerOf({ id, subject }: { readonly id: string; readonly subject: string }): string {
  return `agent ${subject} ${id}`;
}

/** Whether the agent runs, as far as is known: it was seen within one and a half leases. */
export function isRunning(
  { lastSeenAt }: { readonly lastSeenAt: Instant },
  now: Instant,
  leaseMillis = AGENT_LEASE_MILLIS,
): boolean {
  return lastSeenAt >= runningSince(now, leaseMillis);
}

/** Since when an agent must have been seen to count as running. */
export function runningSince(now: Instant, leaseMillis = AGENT_LEASE_MILLIS): Instant {
  return addMillis(now, -1.5 * leaseMillis);
}

/** Whether a text can name an agent: letters, digits, dots, dashes and underscores. */
export function isAgentId(text: string): boolean {
  return /^[a-zA-Z0-9][\w.-]{0,99}$/u.test(text);
}
