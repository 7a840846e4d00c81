import type { App } from '../app/build-app.js';
import type { Clock, Ids, Log } from '../app/ports/clock.js';
import type { Identity } from '../app/shared/identity.js';
import type { WorkBudgets } from '../app/shared/work-budget.js';
import type { GateAnswers } from './graphql/gate-answers.js';
import { GRAPHQL_LIMITS, type GraphqlLimits } from './graphql/limits/limits.js';
import type { ByteBudget } from './http/body.js';
import type { Connections } from './http/connection-limits.js';
import type { Pages } from './http/pages.js';
import type { Site } from './http/site.js';
import { HTTP_LIMITS, type HttpLimits } from './http/limits.js';

/** Everything the API depends on; `main` creates it once. */
export interface ApiDependencies {
  readonly app: App;
  readonly identity: Identity;
  readonly log: Log;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly limits: { readonly graphql: GraphqlLimits; readonly http: HttpLimits };
  /** The memory for bodies of requests, shared by all routes. */
  readonly bodies: ByteBudget;
  /** The work of all requests that run. */
  readonly work: WorkBudgets;
  /** The open connections, and which of them are refused. */
  readonly connections: Connections;
  /** The answers to equal gate questions over GraphQL. */
  readonly gateAnswers: GateAnswers;
  /** How browsers reach the server. */
  readonly site: Site;
  /** The pages for browsers; null where they were not built. */
  readonly pages: Pages | null;
  /** Aborted when the server begins to stop: long polls then answer with their current result. */
  readonly draining: AbortSignal;
}

export const DEFAULT_LIMITS: ApiDependencies['limits'] = { graphql: GRAPHQL_LIMITS, http: HTTP_LIMITS };
