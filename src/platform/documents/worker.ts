import { parentPort, workerData } from 'node:worker_threads';
import { type ReadContract, readContract } from '../../app/ports/documents.js';
import { type ParsedProduct, parseProduct } from '../../formats/odps/parse.js';
import type { ReadingTask } from './reader.js';

/**
 * A thread that parses documents: one that it is started with, after which it ends and frees all
 * its memory, or else each one that it is sent.
 */
const task = workerData as ReadingTask | null | undefined;
if (task) parentPort?.postMessage(parsed(task));
else parentPort?.on('message', (next: ReadingTask) => parentPort?.postMessage(parsed(next)));

function parsed({ format, kind, text }: ReadingTask): ReadContract | ParsedProduct {
  return kind === 'contract' ? readContract(text, format) : parseProduct(text, format);
}
