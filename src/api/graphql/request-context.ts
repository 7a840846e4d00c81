import type { CallContext } from '../../app/shared/use-case.js';
import type { ApiDependencies } from '../dependencies.js';
import type { RequestContext } from './context.js';
import { type Loaders, createLoaders } from './loaders/index.js';

/** The context of one request. Loaders and the abort signal are created at their first use. */
export function requestContext(
  { app }: ApiDependencies,
  call: CallContext,
  goneSignal: () => AbortSignal,
): RequestContext {
  let loaders: Loaders | undefined;
  let signal: AbortSignal | undefined;
  return {
    catalog: app,
    call,
    get loaders() {
      return (loaders ??= createLoaders(app, call));
    },
    get signal() {
      return (signal ??= goneSignal());
    },
  };
}
