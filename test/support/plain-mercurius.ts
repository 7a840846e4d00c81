import Fastify, { type FastifyInstance } from 'fastify';
import mercurius, { type MercuriusOptions } from 'mercurius';

const schema = `
  type Query { a: Int, b(x: Int): Int }
  type Subscription { tick: Int }
`;
const resolvers = { Query: { a: () => 1, b: (_root: unknown, { x }: { x?: number }) => x ?? null } };

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: { readonly data?: unknown; readonly errors?: readonly { readonly message: string }[] };
}

export interface PlainMercurius {
  readonly app: FastifyInstance;
  post(body: object, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  get(parameters: Readonly<Record<string, string>>): Promise<Answer>;
}

/** A bare Fastify app with the installed mercurius and nothing of Concordat but `options`. */
export async function plainMercurius(options: MercuriusOptions = {}): Promise<PlainMercurius> {
  const app = Fastify();
  await app.register(mercurius, { schema, resolvers, ...options } as MercuriusOptions);
  await app.ready();
  const answerOf = ({ statusCode, headers, body }: Awaited<ReturnType<typeof app.inject>>): Answer => ({
    status: statusCode,
    type: String(headers['content-type']),
    body: JSON.parse(body) as Answer['body'],
  });
  return {
    app,
    post: async (body, headers = {}) =>
      answerOf(await app.inject({ method: 'POST', url: '/graphql', headers, payload: body })),
    get: async (parameters) =>
      answerOf(await app.inject({ method: 'GET', url: `/graphql?${new URLSearchParams(parameters).toString()}` })),
  };
}
