import { parentPort } from 'node:worker_threads';
import { type ReadContract, readContract } from '../../app/ports/documents.js';
import { type ParsedProduct, parseProduct } from '../../formats/odps/parse.js';
import type { ReadingTask } from './reader.js';

/** A thread that parses each document that it is sent. */
parentPort?.on('message', (task: ReadingTask) => parentPort?.postMessage(parsed(task)));

function parsed({ format, kind, text }: ReadingTask): ReadContract | ParsedProduct {
  return kind === 'contract' ? readContract(text, format) : parseProduct(text, format);
}
