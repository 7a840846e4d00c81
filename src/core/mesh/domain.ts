import type { Instant } from '../shared/interval.js';

export interface Domain {
  readonly name: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly owners: readonly string[];
  readonly createdAt: Instant;
}
