/** Posts a GraphQL document; an answer with `errors`, or none that is JSON, fails. */
export async function askGraphql<T>(url: string, query: string, variables: object = {}, token?: string): Promise<T> {
  const headers = new Headers({ 'content-type': 'application/json' });
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  if (response.status >= 500) throw new Unexpected(`${String(response.status)}: ${text}`);
  const { data, errors } = JSON.parse(text) as { data?: T; errors?: unknown };
  if (errors !== undefined || data === undefined) throw new Unexpected(text);
  return data;
}

/** The server answered, but what it should not: never the loss of a connection. */
export class Unexpected extends Error {}
