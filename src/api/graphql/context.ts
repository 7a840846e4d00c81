import type { App } from '../../app/build-app.js';
import type { CallContext } from '../../app/shared/use-case.js';
import type { Credential } from '../credential-watch.js';
import type { GateAnswer } from './gate-answers.js';
import type { Loaders } from './loaders/index.js';

/** What every resolver receives: the use cases, the caller and the loaders of this request. */
export interface RequestContext {
  /** The use cases. The name `app` is taken: mercurius assigns its own to it. */
  readonly catalog: App;
  readonly call: CallContext;
  readonly loaders: Loaders;
  /** Whether what identified the caller is still accepted. */
  readonly credential: Credential;
  /** Aborted when the caller disconnects. */
  readonly signal: AbortSignal;
  /** Keeps the answer to a gate question. */
  readonly gateAnswer?: GateAnswer | undefined;
}
