import type { SourceProblem } from '../../core/inference/request.js';

/** Why no contract can be inferred from a source. */
export class SourceFault extends Error implements SourceProblem {
  constructor(
    readonly code: SourceProblem['code'],
    message: string,
    readonly help: string | null,
  ) {
    super(message);
    this.name = 'SourceFault';
  }
}
