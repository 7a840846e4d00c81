/** A small valid contract document. */
export interface OdcsFacts {
  readonly id?: string;
  readonly version?: string;
  readonly name?: string;
  readonly domain?: string;
  readonly dataProduct?: string;
  readonly status?: string;
  readonly fields?: readonly string[];
  readonly path?: string;
}

export function odcs(facts: OdcsFacts = {}): string {
  const { id = 'orders', version = '1.0.0', name, domain, dataProduct, status, fields = ['id'], path } = facts;
  return [
    'apiVersion: v3.1.0',
    'kind: DataContract',
    `id: ${id}`,
    `version: ${version}`,
    `status: ${status ?? 'active'}`,
    ...(name === undefined ? [] : [`name: ${name}`]),
    ...(domain === undefined ? [] : [`domain: ${domain}`]),
    ...(dataProduct === undefined ? [] : [`dataProduct: ${dataProduct}`]),
    ...(path === undefined
      ? []
      : ['servers:', '  - server: local', '    type: local', `    path: ${path}`, '    format: parquet']),
    'schema:',
    '  - name: orders',
    '    logicalType: object',
    '    properties:',
    ...fields.flatMap((field) => [`      - name: ${field}`, '        logicalType: string']),
    '',
  ].join('\n');
}
