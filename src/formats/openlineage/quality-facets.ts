import type { Assertion, QualityFacts } from '../../core/lineage/event.js';
import { type Facets, clean } from './facets.js';
import {
  type Place,
  Rejection,
  type Warnings,
  kindOf,
  optionalList,
  optionalRecord,
  optionalText,
  requiredName,
  pointerTo,
  valueOf,
} from './reader.js';

/** The property in which a test names the rule of the contract. */
const RULE = 'concordat.rule';

/** The most assertions, and the most columns with counts, of one dataset. */
const MOST = 10_000;

const NO_METRICS: Pick<QualityFacts, 'rowCount' | 'nullCounts'> = { rowCount: null, nullCounts: [] };

/** The facets `dataQualityAssertions` and `dataQualityMetrics` of a dataset; null without both. */
export function readQuality(facets: Facets, end: Place, warnings: Warnings): QualityFacts | null {
  const assertions = facets.read('dataQualityAssertions', (facet) => readAssertions(facet, warnings)) ?? [];
  const metrics = facets.read('dataQualityMetrics', readMetrics) ?? NO_METRICS;
  if (assertions.length === 0 && metrics.rowCount === null && metrics.nullCounts.length === 0) return null;
  return { pointer: end.pointer, assertions, ...metrics };
}

/** One that cannot be read is left out alone: the others say what they say without it. */
function readAssertions(facet: Place, warnings: Warnings): readonly Assertion[] {
  const all = optionalList(facet, 'assertions') ?? [];
  if (all.length > MOST) throw new Rejection(facet.pointer, `has more than ${String(MOST)} assertions`);
  return all.flatMap((one) => warnings.tolerate(one.pointer, () => readAssertion(one)) ?? []);
}

function readAssertion(place: Place): Assertion {
  const success = valueOf(place, 'success');
  if (typeof success !== 'boolean') {
    const found = `must be true or false, found ${kindOf(success)}: without it nothing was proven`;
    throw new Rejection(pointerTo(place, 'success'), found);
  }
  const text = (key: string): string | null => clean(scalarText(place, key));
  const params = optionalRecord(place, 'params');
  const rule = [params, place].map((at) => (at === null ? null : optionalText(at, RULE))).find((id) => id !== null);
  return {
    assertion: requiredName(place, 'assertion'),
    success,
    column: optionalText(place, 'column'),
    name: text('name'),
    severity: text('severity'),
    expected: text('expected'),
    actual: text('actual'),
    ruleId: rule ?? null,
    params: params === null ? {} : scalarsOf(params),
  };
}

/** A text; producers write numbers too, where the specification requires texts. */
function scalarText(place: Place, key: string): string | null {
  const value = valueOf(place, key);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : optionalText(place, key);
}

function scalarsOf({ record }: Place): Assertion['params'] {
  const scalars = Object.entries(record).filter((entry): entry is [string, string | number | boolean] =>
    ['string', 'number', 'boolean'].includes(typeof entry[1]),
  );
  return Object.fromEntries(scalars.slice(0, 100));
}

function readMetrics(facet: Place): Pick<QualityFacts, 'rowCount' | 'nullCounts'> {
  const columns = optionalRecord(facet, 'columnMetrics');
  const names = columns === null ? [] : Object.keys(columns.record);
  if (names.length > MOST) throw new Rejection(facet.pointer, `has counts of more than ${String(MOST)} columns`);
  const nullCounts = names.flatMap((column) => {
    const metrics = columns === null ? null : optionalRecord(columns, column);
    const count = metrics === null ? null : countOf(metrics, 'nullCount');
    return count === null ? [] : [{ column, count }];
  });
  return { rowCount: countOf(facet, 'rowCount'), nullCounts };
}

function countOf(place: Place, key: string): number | null {
  const value = valueOf(place, key);
  if (value === undefined) return null;
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw new Rejection(pointerTo(place, key), `must be a number of rows, found ${JSON.stringify(value).slice(0, 60)}`);
}
