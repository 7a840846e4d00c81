import type { FastifyInstance } from 'fastify';
import type { Pages } from './pages.js';

const PAGE = `Concordat: the data contract and data mesh governance catalog

  POST /graphql                               the GraphQL API; subscriptions by graphql-ws on the same path
  POST /api/v1/lineage[/batch]                OpenLineage events
  GET  /api/v1/gate/{domain}/{product}        should a consumer read a partition? ?consumer=&from=&to=
  GET  /api/v1/health/{domain}/{product}      health of a partition
  GET  /schemas/odcs-3.2.0.json               the JSON Schema of contracts, for editors
  GET  /livez, /readyz, /metrics              probes

On the command line: concordat product list
`;

/** The front page: the board for browsers, and a list of the paths for all others. */
export function registerWelcome(fastify: FastifyInstance, pages: Pages | null): void {
  fastify.get('/', { config: { open: true } }, (request, reply) => {
    if (pages?.isPage(request)) return pages.sendIndex(request, reply);
    return reply.header('vary', 'Accept').type('text/plain; charset=utf-8').send(PAGE);
  });
}
