import type { Explanation } from './explanation.js';

export const agentCodes = {
  PROTOCOL_UNSUPPORTED: {
    title: 'the agent and the server have no version of the protocol in common',
    explanation:
      'Agents and servers of different releases agree on the newest version of the protocol that both speak.',
    fix: 'Update the agent or the server, whichever is older.',
  },
  AGENT_ID_TAKEN: {
    title: 'another agent has this id',
    explanation:
      'Leases are held by the id of an agent and the subject of its token. While an agent runs, no token of another subject may use its id.',
    fix: 'Give the agent another name with `--name`.',
  },
  AGENT_UNKNOWN: {
    title: 'the agent has not introduced itself',
    explanation: 'An agent says which labels, engines and types of servers it has before it asks for work.',
    fix: 'Send `POST /api/v1/agent/hello` first. `concordat agent start` does so by itself.',
  },
  STALE_LEASE: {
    title: 'the lease has ended',
    explanation:
      'A lease ends without a heartbeat, and then another agent may do the work. Results of an ended lease are dropped, so that no check is recorded twice and nothing newer is replaced.',
    fix: 'Drop the result: the work is leased again.',
  },
  CHECK_NOT_LEASED: {
    title: 'a result is not about a check of the lease',
    explanation:
      'Results are recorded for the checks that a lease names, with the digest of what they measure. Another digest would be the answer to another question.',
    fix: 'Send the `checkId` and the `checkDigest` of the lease, each once.',
  },
  RESULT_CONTRADICTORY: {
    title: 'a result contradicts itself',
    explanation:
      'A check that passes has no loss, and no reason why it could not be measured. Nothing of the request was recorded.',
    fix: 'Update the agent; a program of its own sends PASS only for what was measured without a violation.',
  },
  NO_AGENT: {
    title: 'no agent can run the check',
    explanation:
      'The server of the contract needs labels (`concordat.agentLabels`) that no running agent of the domain has, or no agent reads its type. Nothing is known about the data.',
    fix: 'Start an agent with these labels next to the data: `concordat agent start`. `concordat agent list` shows those that run.',
  },
  SERVER_NOT_ALLOWED: {
    title: 'the agent does not read this server',
    explanation:
      'An agent reads only the servers that its own configuration names: a contract cannot send its credentials to a host of its choice.',
    fix: 'Add the server to `servers` in `concordat.agent.yaml` of the agent, or correct the location in the contract.',
  },
  INVALID_BACKFILL: {
    title: 'the backfill is invalid',
    explanation:
      'A backfill is about closed partitions that lie in its range as a whole: the range begins in the past, contains at least one of them and at most 100,000, and at most 64 are checked at a time.',
    fix: 'Give `from` and `to` around past partitions; start a longer range as several backfills, one after the other.',
  },
  BACKFILL_RUNNING: {
    title: 'a backfill of these partitions still runs',
    explanation: 'Two backfills of one contract do not run at the same time over the same partitions.',
    fix: 'Wait for its end (`concordat backfill list`), or cancel it with `concordat backfill cancel`.',
  },
  BACKFILL_ENDED: {
    title: 'the backfill has ended',
    explanation: 'A backfill that is complete or was cancelled cannot be cancelled.',
    fix: 'List the backfills with `concordat backfill list`.',
  },
} as const satisfies Readonly<Record<string, Explanation>>;
