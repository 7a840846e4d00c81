const BRANCHES = ['allOf', 'oneOf', 'anyOf', 'if', 'then', 'else'];

const isPart = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The part itself, what it refers to, and all of their branches. */
function expand({ root, part }) {
  const all = new Set();
  const add = (one) => {
    if (!isPart(one) || all.has(one)) return;
    all.add(one);
    if (typeof one.$ref === 'string') add(resolve(root, one.$ref));
    for (const key of BRANCHES) for (const branch of [one[key]].flat()) add(branch);
  };
  add(part);
  return [...all];
}

function resolve(root, reference) {
  const tokens = reference
    .replace(/^#\/?/, '')
    .split('/')
    .filter((token) => token !== '');
  return tokens.reduce((at, token) => (isPart(at) ? at[token] : undefined), root);
}

/**
 * Which keys any of the schemas declares where, in any of its branches: a list of places, the
 * first of which is the document. Each has the place of each key, and that of its items, or 0 where
 * nothing is declared about them.
 */
export function declaredKeys(schemas) {
  const ids = new Map();
  const idOf = (part) => ids.get(part) ?? ids.set(part, ids.size).get(part);
  const places = [];
  const numbers = new Map();

  /** The number of the place to which these parts of schemas apply together. */
  function placeOf(parts) {
    const all = parts.flatMap(({ root, part }) => expand({ root, part }).map((one) => ({ root, part: one })));
    const distinct = [...new Map(all.map((each) => [idOf(each.part), each])).entries()].sort(([a], [b]) => a - b);
    const identity = distinct.map(([id]) => id).join(' ');
    if (identity === '') return 0;
    const known = numbers.get(identity);
    if (known === 0) throw new Error('A schema contains itself as a whole, whose place 0 means that there is none.');
    if (known !== undefined) return known;
    const number = places.length;
    numbers.set(identity, number);
    const place = { keys: {}, items: 0 };
    places.push(place);
    const inner = (of) =>
      distinct.flatMap(([, { root, part }]) => (isPart(of(part)) ? [{ root, part: of(part) }] : []));
    const keys = new Set(
      distinct.flatMap(([, { part }]) => (isPart(part.properties) ? Object.keys(part.properties) : [])),
    );
    for (const key of keys)
      place.keys[key] = placeOf(inner(({ properties }) => (isPart(properties) ? properties[key] : undefined)));
    place.items = placeOf(inner(({ items }) => items));
    return number;
  }

  placeOf(schemas.map((root) => ({ root, part: root })));
  return places;
}
