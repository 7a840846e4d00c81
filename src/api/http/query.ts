import { unstorableAt, unstorableName } from '../../core/shared/text.js';
import { HttpRefusal } from './problem.js';

/** The query string of a request, each parameter at most once. */
export type QueryParameters<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/**
 * Refuses parameters nobody knows, repeated and empty ones: a misspelt `consumer` or an unset
 * `partition` must not silently ask another question.
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
      const detail = `The parameter \`${name}\` holds ${unstorableName(value, at)} as character ${String(at + 1)}.`;
      throw new HttpRefusal(400, { code: 'UNSTORABLE_TEXT', detail });
    }
    if (value === '') {
      throw malformed(
        `The parameter \`${name}\` is empty.`,
        'Give it a value, or leave it out; a template’s variable may be unset.',
      );
    }
    parameters[name as Name] = value;
  }
  return parameters;
}

/**
 * An enum value, as GraphQL spells it or as contracts do: `LATEST_CLOSED` and `latest-closed` are
 * the same value.
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

/** A request that cannot be read. */
export function malformed(detail: string, help: string | null): HttpRefusal {
  return new HttpRefusal(400, { code: 'MALFORMED_REQUEST', detail, help });
}
