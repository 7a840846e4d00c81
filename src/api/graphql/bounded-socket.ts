import WebSocket from 'ws';
import { runToEnd } from '../../core/shared/cooperative.js';
import { type JsonLimits, jsonExtent } from '../../core/shared/json-extent.js';

/** The close code of graphql-transport-ws for a message that cannot be served. */
const BAD_REQUEST = 4400;

/**
 * The class of WebSockets that are closed at a message with more values than a request may have:
 * graphql-ws parses each message that it receives, and has no hook before.
 */
export function boundedSocket(limits: JsonLimits): typeof WebSocket {
  return class BoundedSocket extends WebSocket {
    override emit(event: string | symbol, ...values: unknown[]): boolean {
      const excess = event === 'message' ? runToEnd(jsonExtent(String(values[0]), limits)).excess : null;
      if (excess === null) return super.emit(event, ...values);
      this.close(BAD_REQUEST, `INPUT_LIMIT: the ${excess.limit} of a message are at most ${String(excess.most)}`);
      return true;
    }
  };
}
