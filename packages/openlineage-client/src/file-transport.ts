import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Delivery, Transport } from './transport.js';
import type { OpenLineageEvent } from './types.generated.js';

/** Appends each event as one line of JSON to a file, in the order of the calls. */
export class FileTransport implements Transport {
  private last: Promise<void>;

  constructor(private readonly path: string) {
    this.last = mkdir(dirname(path), { recursive: true }).then(() => undefined);
    // The first emit reports the failure.
    this.last.catch(() => undefined);
  }

  async emit(event: OpenLineageEvent): Promise<Delivery> {
    const line = `${JSON.stringify(event)}\n`;
    const written = this.last.then(() => appendFile(this.path, line, 'utf8'));
    this.last = written;
    await written;
    return { status: null, attempts: 1 };
  }

  async close(): Promise<void> {
    await this.last;
  }
}
