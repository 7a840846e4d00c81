import type { Result } from '../../core/shared/result.js';
import type { AppError } from '../shared/errors.js';

/** Thrown inside a transaction to leave nothing of it behind and still answer. */
export class Abandoned<T> extends Error {
  constructor(readonly answer: Result<T, AppError>) {
    super('the transaction was abandoned');
    this.name = 'Abandoned';
  }
}

/** The transaction's result, or the answer with which it was abandoned. */
export async function orAbandoned<T>(transaction: Promise<Result<T, AppError>>): Promise<Result<T, AppError>> {
  try {
    return await transaction;
  } catch (error) {
    if (error instanceof Abandoned) return (error as Abandoned<T>).answer;
    throw error;
  }
}
