import { parentPort } from 'node:worker_threads';
import { type ReadContract, readContract } from '../../app/ports/documents.js';
import { type ParsedProduct, parseProduct } from '../../formats/odps/parse.js';
import { type ReadResults, readQualityResults } from '../../formats/quality-results/read.js';
import type { ReadingTask } from './reader.js';

/** A thread that parses each document that it is sent. */
parentPort?.on('message', (task: ReadingTask) => {
  if (task.kind === 'results') void readQualityResults({ document: task.text, ...task.file }).then(answer);
  else answer(task.kind === 'contract' ? readContract(task.text, task.format) : parseProduct(task.text, task.format));
});

function answer(parsed: ReadContract | ParsedProduct | ReadResults): void {
  parentPort?.postMessage(parsed);
}
