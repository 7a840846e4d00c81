/**
 * The limit: a bare Fastify in its own process that answers from memory. `bare-fastify.ts <JSON of
 * { path: answer }>`; prints its address.
 */
import Fastify from 'fastify';

const [answers = '{}'] = process.argv.slice(2);
const fastify = Fastify({ logger: false });

for (const [path, body] of Object.entries(JSON.parse(answers) as Record<string, string>)) {
  const answer = JSON.parse(body) as unknown;
  const send = async (): Promise<unknown> => answer;
  fastify.route({ method: ['GET', 'POST'], url: path, handler: send });
}

fastify.get('/metrics', () => {
  const { system, user } = process.cpuUsage();
  return `process_cpu_seconds_total ${(system + user) / 1e6}\n`;
});

process.stdout.write(`${await fastify.listen({ port: 0, host: '127.0.0.1' })}\n`);
process.once('SIGTERM', () => void fastify.close());
