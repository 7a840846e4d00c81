import type { App } from '../../app/build-app.js';
import type { CallContext } from '../../app/shared/use-case.js';
import type { Loaders } from './loaders/index.js';

/** What every resolver gets: the inside, who asks, and the loaders of this one request. */
export interface RequestContext {
  /** The use cases. (Not `app`: mercurius puts its own there.) */
  readonly catalog: App;
  readonly call: CallContext;
  readonly loaders: Loaders;
  /** Aborted when the caller has gone. */
  readonly signal: AbortSignal;
}
