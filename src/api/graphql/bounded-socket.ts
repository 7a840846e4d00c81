import WebSocket from 'ws';
import { runToEnd } from '../../core/shared/cooperative.js';
import { repeatedKey } from '../../core/shared/duplicate-keys.js';
import { type JsonLimits, jsonExtent } from '../../core/shared/json-extent.js';

/** The close code of graphql-transport-ws for a message that cannot be served. */
const BAD_REQUEST = 4400;

/** The bytes of the reason in a close frame of WebSocket. */
const LONGEST_REASON = 123;

/**
 * The class of WebSockets that are closed at a message with more values than a request may have, or
 * with a key twice in one object: graphql-ws parses each message that it receives, and has no hook
 * before.
 */
export function boundedSocket(limits: JsonLimits): typeof WebSocket {
  return class BoundedSocket extends WebSocket {
    override emit(event: string | symbol, ...values: unknown[]): boolean {
      const reason = event === 'message' ? whyRefused(String(values[0]), limits) : null;
      if (reason === null) return super.emit(event, ...values);
      this.close(BAD_REQUEST, shortened(reason));
      return true;
    }
  };
}

function whyRefused(message: string, limits: JsonLimits): string | null {
  const { excess, members } = runToEnd(jsonExtent(message, limits));
  if (excess !== null) return `INPUT_LIMIT: the ${excess.limit} of a message are at most ${String(excess.most)}`;
  const pointer = repeatedKey(message, members);
  return pointer === null ? null : `DUPLICATE_KEY: a key is given twice in one object: ${pointer}`;
}

/** Without a part of a character at its end. */
function shortened(reason: string): string {
  const bytes = new TextEncoder().encode(reason);
  if (bytes.length <= LONGEST_REASON) return reason;
  return new TextDecoder().decode(bytes.subarray(0, LONGEST_REASON - 3)).replace(/\uFFFD+$/u, '');
}
