import { type EngineLimits, memoryLimit } from '../limits.js';
import { safeMessage } from '../safe-messages.js';
import { EngineFault, type EngineFaultCode } from '../../app/ports/engine.js';

/** The fault for an error message of DuckDB. */
export function faultOf(message: string, limits: Pick<EngineLimits, 'memoryBytes'>): EngineFault {
  if (/^Invalid Input Error: CSV Error on Line: .*is not utf-8 encoded/su.test(message)) return notUtf8(message);
  const code = codeOf(message);
  const text = safeMessage(message);
  return new EngineFault(code, code === 'OUT_OF_MEMORY' ? `${text} ${memoryLimit(limits)}` : text);
}

/** Nothing but UTF-8 is guessed. */
function notUtf8(message: string): EngineFault {
  const file = /^ {2}file = (.+)$/mu.exec(message)?.[1];
  const which = file === undefined ? 'A CSV file' : `The file ${file}`;
  const how = 'declare its `encoding` (`latin-1`, `utf-16`) in the custom property `concordat.csv` of the server';
  return new EngineFault('UNREADABLE', `${which} is not encoded in UTF-8: convert it, or ${how}.`);
}

const CODES: readonly (readonly [RegExp, EngineFaultCode])[] = [
  // What does not fit into memory could not be written either.
  [/^Out of Memory Error|^IO Error[^]*\/spill_\d+_\d/, 'OUT_OF_MEMORY'],
  [/^Permission Error|file system operations are disabled/, 'ACCESS_DENIED'],
  [/No files found that match/, 'FILE_MISSING'],
  [
    /^IO Error|^Invalid Input Error: (No magic bytes|File '|CSV Error|Error when sniffing|Malformed JSON|JSON transform)|No magic bytes|too small to be a Parquet|Error when sniffing file|CSV Error on Line|Malformed JSON|^Serialization Error|TProtocolException|corrupt/i,
    'UNREADABLE',
  ],
];

function codeOf(message: string): EngineFaultCode {
  return CODES.find(([pattern]) => pattern.test(message))?.[1] ?? 'QUERY_FAILED';
}
