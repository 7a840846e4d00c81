import type { ApiDependencies } from '../../api/dependencies.js';
import type { Metrics } from '../../api/http/metrics.js';

/** The token under which Nest injects the dependencies of the API. */
export const API = Symbol('api');

/** The dependencies that the modules share. */
export interface ApiParts {
  readonly dependencies: ApiDependencies;
  readonly metrics: Metrics;
}
