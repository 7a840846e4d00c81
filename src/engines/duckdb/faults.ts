import { type EngineLimits, memoryLimit } from '../limits.js';
import { safeMessage } from '../safe-messages.js';
import { EngineFault, type EngineFaultCode } from '../../app/ports/engine.js';

/** The fault for an error message of DuckDB. */
export function faultOf(message: string, limits: Pick<EngineLimits, 'memoryBytes'>): EngineFault {
  const code = codeOf(message);
  const text = safeMessage(message);
  return new EngineFault(code, code === 'OUT_OF_MEMORY' ? `${text} ${memoryLimit(limits)}` : text);
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
