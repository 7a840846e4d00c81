import type { GovernedRow } from '../../core/audit/governed.js';
import type { Stores } from '../ports/stores.js';

/** How many rows are read at once. */
const BATCH = 500;

/**
 * The current rows of domains, overrides, allowed producers, sensors and tokens, as their changes
 * record them.
 */
export async function governedRows({ catalog, decisions, lineage, tokens }: Stores): Promise<readonly GovernedRow[]> {
  const rows: GovernedRow[] = [];
  const names = await catalog.domainNames();
  for (let start = 0; start < names.length; start += BATCH)
    for (const domain of await catalog.domainsByName(names.slice(start, start + BATCH)))
      rows.push({ subject: `domain:${domain.name}`, value: domain });
  for (const sensor of await decisions.sensors(null)) rows.push({ subject: `sensor:${sensor.id}`, value: sensor });
  for (const producer of await lineage.allowedProducers(null))
    rows.push({ subject: `producer:${producer.domain}/${producer.jobNamespace}`, value: producer });
  let last = '';
  for (
    let page = await decisions.overrides(last, BATCH);
    page.length > 0;
    page = await decisions.overrides(last, BATCH)
  )
    for (const override of page) {
      rows.push({ subject: `override:${override.id}`, value: override });
      last = override.id;
    }
  let after: string | null = null;
  const all = { subject: null, liveAt: null };
  for (let page = await tokens.list(all, after, BATCH); page.length > 0; page = await tokens.list(all, after, BATCH))
    for (const { lastUsedAt: _notGoverned, ...token } of page) {
      rows.push({ subject: `token:${token.id}`, value: token });
      after = token.id;
    }
  return rows;
}
