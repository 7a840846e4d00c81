/** How the values of a new type relate to those of the old one. */
export type TypeRelation = 'SAME' | 'WIDENED' | 'NARROWED' | 'CHANGED';

/** A physical type as far as its values can be compared. */
export type PhysicalType =
  | { readonly family: 'integer'; readonly signed: boolean; readonly bits: number; readonly name: string }
  | { readonly family: 'float'; readonly bits: number }
  | { readonly family: 'decimal'; readonly precision: number; readonly scale: number }
  | { readonly family: 'boolean' }
  | ({ readonly family: 'sized'; readonly of: 'text' | 'binary' | 'bits' } & Size)
  | { readonly family: 'moment'; readonly of: string; readonly digits: number }
  | { readonly family: 'nullable'; readonly item: PhysicalType }
  | { readonly family: 'array'; readonly item: PhysicalType }
  | { readonly family: 'map'; readonly key: PhysicalType; readonly value: PhysicalType }
  | { readonly family: 'struct'; readonly members: ReadonlyMap<string, PhysicalType> }
  /** A type that is only equal to itself. */
  | { readonly family: 'other'; readonly text: string };

interface Size {
  readonly name: string;
  readonly length: number;
  /** Padded to its length: `char(n)`. */
  readonly fixed: boolean;
  /** What the length counts, where the type says so: `varchar2(10 char)`. */
  readonly unit: 'char' | 'byte' | null;
}

/** How the values of one type relate to those of another. */
export function comparePhysicalTypes(from: PhysicalType, to: PhysicalType): TypeRelation {
  if (from.family === 'nullable' || to.family === 'nullable') return compareNullable(from, to);
  if (from.family === 'array' && to.family === 'array') return comparePhysicalTypes(from.item, to.item);
  if (from.family === 'map' && to.family === 'map') {
    const key = comparePhysicalTypes(from.key, to.key);
    return key === 'SAME' ? comparePhysicalTypes(from.value, to.value) : 'CHANGED';
  }
  if (from.family === 'struct' && to.family === 'struct') return compareMembers(from.members, to.members);
  const there = holds(to, from);
  const back = holds(from, to);
  if (there && back) return 'SAME';
  if (there) return 'WIDENED';
  return back ? 'NARROWED' : 'CHANGED';
}

/** Two relations of parts of one type, as the relation of the whole. */
export function combineRelations(a: TypeRelation, b: TypeRelation): TypeRelation {
  if (a === 'SAME') return b;
  return b === 'SAME' || a === b ? a : 'CHANGED';
}

function compareNullable(from: PhysicalType, to: PhysicalType): TypeRelation {
  const [inner, outer] = [from, to].map((type) => (type.family === 'nullable' ? type.item : type));
  const item = comparePhysicalTypes(inner ?? from, outer ?? to);
  if (from.family === to.family) return item;
  return combineRelations(item, to.family === 'nullable' ? 'WIDENED' : 'NARROWED');
}

/** A structure with more members promises more: every reader of the smaller one can read it. */
function compareMembers(from: ReadonlyMap<string, PhysicalType>, to: ReadonlyMap<string, PhysicalType>): TypeRelation {
  let relation: TypeRelation = 'SAME';
  for (const [name, type] of from) {
    const other = to.get(name);
    relation = combineRelations(relation, other === undefined ? 'WIDENED' : comparePhysicalTypes(type, other));
  }
  const added = [...to.keys()].some((name) => !from.has(name));
  return added ? combineRelations(relation, 'NARROWED') : relation;
}

/** Whether every value of `inner` is also a value of `outer`. */
function holds(outer: PhysicalType, inner: PhysicalType): boolean {
  switch (outer.family) {
    case 'integer':
      return inner.family === 'integer' && holdsInteger(outer, inner);
    case 'float':
      if (inner.family === 'float') return outer.bits >= inner.bits;
      // A double holds every 32-bit integer exactly, a float every 16-bit one.
      return inner.family === 'integer' && outer.bits >= inner.bits * 2;
    case 'decimal':
      if (inner.family === 'decimal') return outer.scale === inner.scale && outer.precision >= inner.precision;
      return inner.family === 'integer' && outer.precision - outer.scale >= Math.ceil(inner.bits * Math.log10(2));
    case 'sized':
      return inner.family === 'sized' && outer.of === inner.of && holdsSized(outer, inner);
    case 'moment':
      return inner.family === 'moment' && outer.of === inner.of && outer.digits >= inner.digits;
    case 'boolean':
      return inner.family === 'boolean';
    case 'other':
      return inner.family === 'other' && outer.text === inner.text;
    case 'nullable':
    case 'array':
    case 'map':
    case 'struct':
      return false;
  }
}

type IntegerType = Extract<PhysicalType, { family: 'integer' }>;

function holdsInteger(outer: IntegerType, inner: IntegerType): boolean {
  const [large, small] = [bitsOf(outer, inner), bitsOf(inner, outer)];
  if (outer.signed === inner.signed) return large >= small;
  return outer.signed && large > small;
}

/** `int8` has 8 bits beside `int16` or `uint8` (Arrow), and 8 bytes elsewhere (PostgreSQL). */
function bitsOf({ name, bits }: IntegerType, beside: IntegerType): number {
  return name === 'int8' && /^(u?int(16|32|64|128|256)|uint8)$/.test(beside.name) ? 8 : bits;
}

function holdsSized(outer: Size, inner: Size): boolean {
  // A value of a padded type is a value of a variable one, but not the reverse.
  if (outer.fixed && !inner.fixed) return false;
  // A character has at most four bytes.
  const factor = outer.unit === 'byte' && inner.unit === 'char' ? 4 : 1;
  return lengthOf(outer, inner) >= lengthOf(inner, outer) * factor;
}

/** `text` and `blob` have a limit in MySQL, the only system with `longtext`, and none elsewhere. */
function lengthOf({ name, length }: Size, beside: Size): number {
  return (name === 'text' || name === 'blob') && /^(tiny|medium|long)/.test(beside.name) ? 65_535 : length;
}
