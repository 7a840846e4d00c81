import type { Actor } from '../../core/access/actor.js';
import type { Action, Place } from '../../core/access/authorize.js';
import { type Result, err, ok } from '../../core/shared/result.js';
import type { Clock, Ids, Log } from '../ports/clock.js';
import type { Transaction, UnitOfWork } from '../ports/unit-of-work.js';
import { authorize } from './authorize.js';
import { type AppError, AppFailure, Unavailable, unavailable } from './errors.js';
import { oncePerKey } from './idempotency.js';
import type { WorkAccount } from './work-budget.js';

/**
 * What accompanies every call: the actor, and the id under which the call is logged and audited.
 */
export interface CallContext {
  readonly actor: Actor;
  readonly requestId: string;
  /** Counts the work of the request; absent for work of the server itself, which has no limit. */
  readonly work?: WorkAccount;
}

/** A use case with its ports inside. Expected failures are values; anything thrown is a fault. */
export type UseCase<Input, Output> = (call: CallContext, input: Input) => Promise<Result<Output, AppError>>;

/**
 * What a caller must be allowed to do, and where: in a domain, in any one (`ANY_DOMAIN`) or in the
 * whole catalog (`*`).
 */
export interface Permission {
  readonly action: Action;
  readonly domain: Place;
}

/**
 * The permissions of a call, all of them required; a function where they depend on the input. It
 * may fail on malformed input.
 */
export type Permissions<Input> = Permission | ((input: Input) => Permission | readonly Permission[]);

/** What is reported to the log where the ports have one. */
type Reporting = { readonly log?: Pick<Log, 'warn'> };

/** A use case: who may call it, and what it does. */
interface Definition<Ports, Input, Output> {
  /** As in the GraphQL schema; names the use case in logs. */
  readonly name: string;
  readonly permission: Permissions<Input>;
  /** Throws `AppFailure` for every expected failure. */
  readonly work: (ports: Ports, call: CallContext, input: Input) => Promise<Output>;
}

/**
 * Declares a use case. Checks the permissions before any work, and maps failures and unavailability
 * to error values: nothing else in the application layer does either.
 */
export function defineUseCase<Ports, Input, Output>({
  name,
  permission,
  work,
}: Definition<Ports, Input, Output>): (ports: Ports & Reporting) => UseCase<Input, Output> {
  return (ports) => async (call, input) => {
    try {
      for (const { action, domain } of permissionsOf(permission, input)) authorize(call.actor, action, domain);
      return ok(await work(ports, call, input));
    } catch (error) {
      if (error instanceof AppFailure) return err(error.error);
      if (!(error instanceof Unavailable)) throw error;
      ports.log?.warn('a request cannot be served now', { useCase: name, error });
      return err(unavailable(error));
    }
  };
}

function permissionsOf<Input>(permission: Permissions<Input>, input: Input): readonly Permission[] {
  const required = typeof permission === 'function' ? permission(input) : permission;
  return Array.isArray(required) ? (required as readonly Permission[]) : [required as Permission];
}

/** What a creating use case needs to run in one transaction, once per key. */
export interface CreatingPorts {
  readonly unitOfWork: UnitOfWork;
  readonly ids: Ids;
  readonly clock: Clock;
}

/** Ports together with the open transaction in which the work runs. */
export type InTransaction<Ports = CreatingPorts> = Ports & { readonly tx: Transaction };

/** A use case that creates something: one transaction, run once per idempotency key. */
interface CreatingDefinition<Ports, Input, Output> {
  readonly name: string;
  readonly permission: Permissions<Input>;
  readonly work: (ports: InTransaction<Ports>, call: CallContext, input: Input) => Promise<Output>;
}

/**
 * Declares a creating use case: its work runs in one transaction, which rolls back when it fails. A
 * repeated call with the same `idempotencyKey` gets the first answer; the same key with another
 * input is a Conflict. Failures are not remembered.
 */
export function defineCreatingUseCase<
  Ports extends CreatingPorts,
  Input extends { readonly idempotencyKey?: string | null },
  Output,
>({
  name,
  permission,
  work,
}: CreatingDefinition<Ports, Input, Output>): (ports: Ports & Reporting) => UseCase<Input, Output> {
  return defineUseCase({
    name,
    permission,
    work: (ports: Ports, call, input: Input) =>
      ports.unitOfWork.write((tx) => {
        const request = { useCase: name, subject: call.actor.subject, key: input.idempotencyKey ?? null, input };
        return oncePerKey({ ...ports, tx }, request, () => work({ ...ports, tx }, call, input));
      }),
  });
}
