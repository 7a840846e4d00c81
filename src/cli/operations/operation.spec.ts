import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type GraphQLSchema, buildSchema, parse, validate } from 'graphql';
import * as operations from './operations.generated.js';
import { type Client, unwrap } from '../client/graphql.js';

/** Compiled, never called: each line below an expected error is one that `tsc` must refuse. */
export async function typeErrors(client: Client): Promise<void> {
  // @ts-expect-error a required variable is missing
  await client.execute(operations.DomainDocument);
  // @ts-expect-error a variable that the operation does not have
  await client.execute(operations.DomainDocument, { name: 'finance', title: 'Finance' });
  // @ts-expect-error a variable of another type
  await client.execute(operations.DomainsDocument, { first: '10' });
  // @ts-expect-error a string is an operation only after the generator has checked it
  await client.execute('{ domains { totalCount } }');
  const { gate } = await client.execute(operations.GateDocument, { input: { consumer: 'a/b', product: 'c/d' } });
  // @ts-expect-error a field that the operation does not select
  const { culprit } = gate;
  // @ts-expect-error a verdict that does not exist
  if (gate.verdict === 'MAYBE') return;
  const { registerDomain } = await client.execute(operations.RegisterDomainDocument, { input: { name: 'a' } });
  // @ts-expect-error a member that is not in the result's union
  unwrap(registerDomain, ['ContractPublished']);
  expect(culprit).toBeUndefined();
}

const schema: GraphQLSchema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const texts = Object.entries(operations).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));

describe('the operations of the command line', () => {
  it.each(texts)('%s is valid in the schema', (_name, text) => {
    expect(validate(schema, parse(text ?? ''))).toEqual([]);
  });
});
