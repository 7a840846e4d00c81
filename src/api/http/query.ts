import { unstorableAt, unstorableName } from '../../core/shared/text.js';
import { HttpRefusal } from './problem.js';

/** The parameters of a query string, each at most once. */
export type QueryParameters<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/**
 * Reads the query string and refuses unknown, repeated and empty parameters: a misspelled
 * `consumer` or an unset `partition` must not silently change the meaning of the request.
 */
export function parametersOf<Name extends string>(query: unknown, known: readonly Name[]): QueryParameters<Name> {
  const parameters: Partial<Record<Name, string>> = {};
  for (const [name, value] of Object.entries(query as Record<string, unknown>)) {
    if (!known.some((candidate) => candidate === name)) {
      throw malformed(`There is no parameter \`${name.slice(0, 60)}\`.`, `The parameters are ${known.join(', ')}.`);
    }
    if (typeof value !== 'string') throw malformed(`The parameter \`${name}\` is given more than once.`, null);
    const at = unstorableAt(value);
    if (at !== -1) {
      const detail = `The parameter \`${name}\` contains ${unstorableName(value, at)} as character ${String(at + 1)}.`;
      throw new HttpRefusal(400, { code: 'UNSTORABLE_TEXT', detail });
    }
    if (value === '') {
      throw malformed(
        `The parameter \`${name}\` is empty.`,
        'Set a value or omit the parameter. Perhaps a variable of a template is not set.',
      );
    }
    parameters[name as Name] = value;
  }
  return parameters;
}

/**
 * Reads an enum value in the spelling of GraphQL or of contracts: `LATEST_CLOSED` and
 * `latest-closed` are the same value.
 */
export function enumOf<const Value extends string>(
  name: string,
  given: string | undefined,
  values: readonly Value[],
): Value | null {
  if (given === undefined) return null;
  const folded = given.toUpperCase().replaceAll('-', '_');
  const value = values.find((candidate) => candidate.toUpperCase() === folded);
  if (value === undefined) {
    throw malformed(
      `\`${given.slice(0, 60)}\` is not a value of the parameter \`${name}\`.`,
      `The values are ${values.join(', ')}.`,
    );
  }
  return value;
}

/** The refusal of a request that cannot be read. */
export function malformed(detail: string, help: string | null): HttpRefusal {
  return new HttpRefusal(400, { code: 'MALFORMED_REQUEST', detail, help });
}
