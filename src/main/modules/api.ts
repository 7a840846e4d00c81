import type { ApiDependencies } from '../../api/dependencies.js';
import type { Metrics } from '../../api/http/metrics.js';

/** The token under which Nest hands the API everything it stands on. */
export const API = Symbol('api');

/** What the modules share. */
export interface ApiParts {
  readonly dependencies: ApiDependencies;
  readonly metrics: Metrics;
}
