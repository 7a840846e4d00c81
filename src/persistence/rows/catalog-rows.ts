import { integer, key, nullable, table, text } from './table.js';

export interface DomainRow {
  name: string;
  title: string | null;
  description: string | null;
  owners: string;
  created_at: string;
}
export const domainTable = table<DomainRow>('domain', {
  name: key(text),
  title: nullable(text),
  description: nullable(text),
  owners: text,
  created_at: text,
});

export interface ProductRow {
  ref: string;
  domain: string;
  name: string;
  title: string | null;
  description: string | null;
  status: string | null;
  input_ports: string;
  output_ports: string;
  revision: number;
  digest: string | null;
  created_at: string;
}
export const productTable = table<ProductRow>('product', {
  ref: key(text),
  domain: text,
  name: text,
  title: nullable(text),
  description: nullable(text),
  status: nullable(text),
  input_ports: text,
  output_ports: text,
  revision: integer,
  digest: nullable(text),
  created_at: text,
});

export interface ProductRevisionRow {
  product: string;
  revision: number;
  document: string;
  digest: string;
  published_by: string;
  published_at: string;
}
export const productRevisionTable = table<ProductRevisionRow>('product_revision', {
  product: key(text),
  revision: key(integer),
  document: text,
  digest: text,
  published_by: text,
  published_at: text,
});

export interface ProductPortRow {
  product: string;
  direction: 'IN' | 'OUT';
  name: string;
  contract_id: string;
}
export const productPortTable = table<ProductPortRow>('product_port', {
  product: key(text),
  direction: key(text),
  name: key(text),
  contract_id: key(text),
});

export interface BindingRow {
  contract_id: string;
  object: string;
  server: string;
  product: string;
  namespace: string;
  name: string;
}
export const bindingTable = table<BindingRow>('binding', {
  contract_id: key(text),
  object: key(text),
  server: key(text),
  product: text,
  namespace: text,
  name: text,
});
