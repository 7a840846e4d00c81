import type { Instant } from '../shared/interval.js';

export interface AuditEntry {
  readonly sequence: number;
  readonly at: Instant;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly beforeHash: string | null;
  readonly afterHash: string | null;
  readonly previousHash: string;
  readonly hash: string;
}
