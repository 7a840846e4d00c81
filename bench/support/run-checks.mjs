/**
 * `node run-checks.mjs case.json`: measures the checks of a contract with the built agent, the
 * partitions prepared together, and prints what they found and cost as JSON. A cold process with
 * its readers, as an agent starts it.
 */
import { readFileSync } from 'node:fs';
import { fromHere, usage, watchMemory } from './process-usage.mjs';

const { model, partitions, root } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const [{ EmbeddedAgent }, { openEngines }, { checksOf }, { systemIds }] = await Promise.all(
  ['agent/embedded-agent.js', 'engines/index.js', 'core/quality/derive.js', 'platform/ids.js'].map(
    (file) => import(fromHere(`../../dist/src/${file}`)),
  ),
);
const engines = openEngines({ root, variables: new Map() });
const agent = new EmbeddedAgent({
  ...{
    name: 'bench',
    engines,
    environment: 'prod',
    ids: systemIds,
    realMillis: () => 0,
    statementTimeoutMillis: 120_000,
  },
});
const checks = checksOf(model, systemIds.sha256);
const memory = watchMemory();
const failed = [];
const asOf = '2026-01-01T00:00:00.000Z';
const requests = partitions.map((partition) => ({ model, checks, partition, asOf }));
const prepared = await agent.prepare(requests);
for (const request of requests) {
  const measured = await prepared.measure(request);
  for (const { check, message, outcome } of measured) {
    if (outcome !== 'PASS') failed.push(`${check.id}: ${outcome} ${message ?? ''}`);
  }
}
const peakBytes = memory.stop();
for (const engine of engines) await engine.close();
process.stdout.write(JSON.stringify({ checks: checks.length, failed, peakBytes, ...usage() }));
