const AGENT = { agentId: 'nobody' };
/** A body for each route of the agent protocol, of an agent that is not known. */
export const AGENT_BODIES: Readonly<Record<string, object>> = {
  hello: { ...AGENT, version: '1', protocols: [], slots: 1 },
  lease: { ...AGENT, slots: 1 },
  heartbeat: { ...AGENT, work: [] },
  evidence: { ...AGENT, workId: 'w', attempt: 1, token: 1 },
  release: { ...AGENT, work: [] },
};
