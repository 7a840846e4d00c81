export * from './builders.js';
export { OpenLineageClient } from './client.js';
export { FileTransport } from './file-transport.js';
export { HttpTransport, type HttpTransportOptions } from './http-transport.js';
export { EVENT_SCHEMA_URL, FACET_SCHEMA_URL } from './schema-urls.generated.js';
export { type Delivery, DeliveryError, type Transport } from './transport.js';
export type * from './types.generated.js';
