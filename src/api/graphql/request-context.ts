import type { CallContext } from '../../app/shared/use-case.js';
import type { Credential } from '../credential-watch.js';
import type { ApiDependencies } from '../dependencies.js';
import type { RequestContext } from './context.js';
import type { GateAnswer } from './gate-answers.js';
import { type Loaders, createLoaders } from './loaders/index.js';

interface OfRequest {
  readonly credential: Credential;
  readonly goneSignal: () => AbortSignal;
  readonly gateAnswer?: GateAnswer | undefined;
}

/** The context of one request. Loaders and the abort signal are created at their first use. */
export function requestContext(
  { app }: ApiDependencies,
  call: CallContext,
  { credential, gateAnswer, goneSignal }: OfRequest,
): RequestContext {
  let loaders: Loaders | undefined;
  let signal: AbortSignal | undefined;
  return {
    catalog: app,
    call,
    credential,
    gateAnswer,
    get loaders() {
      return (loaders ??= createLoaders(app, call));
    },
    get signal() {
      return (signal ??= goneSignal());
    },
  };
}
