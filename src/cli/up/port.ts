import { createServer } from 'node:net';

/**
 * Resolves where the port can be listened on; rejects with the system's error where it cannot. Any
 * is free where `port` is 0.
 */
export async function tryPort(host: string, port: number): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}
