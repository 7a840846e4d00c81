/** Small documents of the domain `own`, as literals of GraphQL. */
export const DOCUMENT = JSON.stringify(
  ['apiVersion: v3.0.2', 'kind: DataContract', 'id: c-own', 'version: 1.0.0', 'status: active', 'name: c'].join('\n'),
);
export const ODPS = JSON.stringify(
  ['apiVersion: v1.0.0', 'kind: DataProduct', 'id: p-own', 'name: ledger', 'domain: own', 'status: active'].join('\n'),
);
export const CALENDAR = JSON.stringify(
  ['apiVersion: concordat.io/v1', 'kind: Calendar', 'name: bank', 'domain: own', 'timezone: UTC'].join('\n'),
);
