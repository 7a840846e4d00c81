import { createServer } from 'node:net';

/**
 * Resolves if the port is free; rejects with the error of the system if it is not. Port 0 is always
 * free.
 */
export async function tryPort(host: string, port: number): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}
