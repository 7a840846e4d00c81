import { parentPort, workerData } from 'node:worker_threads';
import { readContract } from '../../app/ports/documents.js';
import { parseProduct } from '../../formats/odps/parse.js';
import type { ReadingTask } from './reader.js';

/** A thread that parses one document, returns the result, and ends, which frees all its memory. */
const { kind, text, format } = workerData as ReadingTask;
parentPort?.postMessage(kind === 'contract' ? readContract(text, format) : parseProduct(text, format));
