import type { FastifyInstance } from 'fastify';

/**
 * The JSON Schema of ODCS as published, for the first line of contracts. Open, because editors have
 * no token and the standard is public.
 */
export function registerSchemas(fastify: FastifyInstance): void {
  fastify.get('/schemas/odcs-3.2.0.json', { config: { open: true } }, async (_request, reply) => {
    // The text is large, and few callers request it.
    const { ODCS_EDITOR_SCHEMA } = await import('../../formats/odcs/editor-schema.generated.js');
    void reply.header('cache-control', 'public, max-age=86400').type('application/schema+json');
    return reply.send(`${ODCS_EDITOR_SCHEMA.text}\n`);
  });
}
