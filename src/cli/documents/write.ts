import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CliFailure, EXIT } from '../exit.js';
import { shownPath } from './find.js';

/** Writes a document with the folders above it; a CliFailure names the file if that fails. */
export function writeDocument(file: string, text: string, folder: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const message = `${shownPath(file, folder)} cannot be written (${why})`;
    throw new CliFailure(EXIT.usage, { code: 'FILE_UNWRITABLE', message, help: 'Name another --output.' });
  }
}
