import { parentPort, workerData } from 'node:worker_threads';
import { readContract } from '../../app/ports/documents.js';
import { parseProduct } from '../../formats/odps/parse.js';
import type { ReadingTask } from './reader.js';

/** A thread that reads one document, answers, and ends: whatever memory that took goes with it. */
const { kind, text, format } = workerData as ReadingTask;
parentPort?.postMessage(kind === 'contract' ? readContract(text, format) : parseProduct(text, format));
