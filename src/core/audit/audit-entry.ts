import type { Instant } from '../shared/interval.js';
import type { AuditOrigin } from './chain.js';

export interface AuditEntry {
  readonly sequence: number;
  readonly at: Instant;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly beforeHash: string | null;
  readonly afterHash: string | null;
  readonly origin: AuditOrigin | null;
  readonly previousHash: string;
  readonly hash: string;
}
