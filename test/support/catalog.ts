import type { PublishedDocument } from '../../src/app/ports/catalog-store.js';
import type { Calendar, CalendarVersion } from '../../src/core/calendar/calendar.js';
import type { ContractVersion } from '../../src/core/contract/contract-version.js';
import type { DataProduct } from '../../src/core/mesh/data-product.js';
import type { Domain } from '../../src/core/mesh/domain.js';
import type { ContractModel } from '../../src/core/contract/model.js';

/** The fixed time of the demo. */
export const AT = '2023-10-28T06:00:00.000Z';

/** Minimal valid values; a test names only the properties it is about. */
export function aDomain(name: string, facts: Partial<Domain> = {}): Domain {
  return { name, title: null, description: null, owners: [], createdAt: AT, ...facts };
}

/** An ODPS document whose text does not matter. */
export function aDocument(digest: string): PublishedDocument {
  return { document: 'text', digest, publishedBy: 'ada', publishedAt: AT };
}

export function aProduct(ref: string, facts: Partial<DataProduct> = {}): DataProduct {
  const [domain = '', name = ''] = ref.split('/');
  return {
    ref,
    domain,
    name,
    title: null,
    description: null,
    status: null,
    inputPorts: [],
    outputPorts: [],
    revision: 0,
    createdAt: AT,
    ...facts,
  };
}

/** A calendar with business on all days, in UTC. */
export function aCalendar(
  name: string,
  days: Partial<Calendar> = {},
  facts: Partial<CalendarVersion> = {},
): CalendarVersion {
  const calendar: Calendar = {
    ...{ name, domain: 'finance', timezone: 'UTC', weekend: [], holidays: [], halfDays: [], fiscalYearStart: '01-01' },
    ...days,
  };
  return { calendar, version: 1, document: 'text', digest: 'd', publishedBy: 'ada', publishedAt: EARLIER, ...facts };
}

/** The document of a calendar of `finance` with further lines. */
export function calendarDocument(name: string, ...lines: readonly string[]): string {
  const head = ['apiVersion: concordat.io/v1', 'kind: Calendar', `name: ${name}`, 'domain: finance', 'timezone: UTC'];
  return [...head, ...lines].join('\n');
}

const EARLIER = '2023-10-01T00:00:00.000Z';

export function aModel(id: string, version: string, facts: Partial<ContractModel> = {}): ContractModel {
  return {
    id,
    version,
    name: null,
    status: null,
    domain: null,
    dataProduct: null,
    tenant: null,
    objects: [],
    servers: [],
    sla: [],
    partitioning: null,
    roles: [],
    documentation: {},
    ...facts,
  };
}

export function aVersion(
  contractId: string,
  version: string,
  revision: number,
  facts: Partial<ContractVersion> = {},
): ContractVersion {
  return {
    contractId,
    version,
    revision,
    lifecycle: 'ACTIVE',
    publishedAt: AT,
    effectiveAt: facts.publishedAt ?? AT,
    publishedBy: 'ada',
    comment: null,
    format: 'YAML',
    document: `id: ${contractId}\nversion: ${version} # Öl ☃\r\n`,
    model: aModel(contractId, version),
    modelDigest: `digest-${version}`,
    warnings: [],
    ...facts,
  };
}
