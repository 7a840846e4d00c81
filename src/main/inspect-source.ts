import type { InspectedSource, SourceProblem, SourceRequest } from '../core/inference/request.js';
import type { Result } from '../core/shared/result.js';
import { inspectSource } from '../engines/inspect/inspect-source.js';
import { realMillis } from '../platform/clock.js';
import type { Configuration } from '../platform/config.js';
import { catalogFilesOf } from './catalog-files.js';
import { engineLimitsOf } from './engine-limits.js';

/** Reads the source of a first contract with the engines and the limits of checks. */
export function inspectSourceOf(
  configuration: Configuration,
  request: SourceRequest,
): Promise<Result<InspectedSource, SourceProblem>> {
  const access = {
    root: configuration.dataRoot,
    variables: new Map<string, string>(),
    catalog: catalogFilesOf(configuration),
  };
  return inspectSource(request, { access, limits: engineLimitsOf(configuration), realMillis });
}
