import { parentPort, workerData } from 'node:worker_threads';
import { parseContract } from '../../formats/odcs/parse.js';
import { parseProduct } from '../../formats/odps/parse.js';
import type { ReadingTask } from './reader.js';

/** A thread that reads one document, answers, and ends: whatever memory that took goes with it. */
const { kind, text, format } = workerData as ReadingTask;
parentPort?.postMessage(kind === 'contract' ? parseContract(text, format) : parseProduct(text, format));
