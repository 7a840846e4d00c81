/** A domain of the example mesh as input of `registerDomain`. */
export interface MeshDomain {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly owners: readonly string[];
}

export const DOMAINS: readonly MeshDomain[] = [
  {
    name: 'finance',
    title: 'Finance',
    description: 'Ledger, consolidation and invoices of the group.',
    owners: ['amara.voss'],
  },
  {
    name: 'procurement',
    title: 'Procurement',
    description: 'Purchase orders from validation to invoice.',
    owners: ['noor.haddad'],
  },
  {
    name: 'plant_operations',
    title: 'Plant operations',
    description: 'Machines and their maintenance.',
    owners: ['jonas.keller'],
  },
  { name: 'retail', title: 'Retail', description: 'Shops, sales and demand.', owners: ['lea.fontaine'] },
  { name: 'support', title: 'Support', description: 'Helpdesk and customer sentiment.', owners: ['sofia.marin'] },
  { name: 'customer360', title: 'Customer 360', description: 'One view of the customer.', owners: ['ines.okafor'] },
  { name: 'platform', title: 'Platform', description: 'What every domain stands on.', owners: ['tomas.lind'] },
];
