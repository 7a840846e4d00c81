import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';

/** Size of a document with its fragments expanded, as it would be executed. */
export interface Extent {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly repeats: number;
}

const NOTHING: Extent = { depth: 0, aliases: 0, directives: 0, repeats: 0 };

/**
 * Measures all operations of a document. Each fragment is measured once, so that the time is linear
 * in the size of the document.
 */
export function measure(document: DocumentNode): Extent {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Extent>();

  const ofFragment = (name: string): Extent => {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    if (!fragment) return NOTHING;
    // Validation reports a fragment that spreads itself. Here it must not recurse without end.
    measured.set(name, NOTHING);
    const own = ofSelections(fragment.selectionSet);
    const extent = { ...own, directives: capped(own.directives + (fragment.directives?.length ?? 0)) };
    measured.set(name, extent);
    return extent;
  };

  const ofSelections = (set: SelectionSetNode): Extent => {
    let [depth, aliases, directives, repeats] = [0, 0, 0, 0];
    const names = new Map<string, number>();
    for (const selection of set.selections) {
      directives += selection.directives?.length ?? 0;
      let inner = NOTHING;
      let levels = 0;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const count = (names.get(name) ?? 0) + 1;
        names.set(name, count);
        repeats = Math.max(repeats, count);
        if (selection.alias) aliases += 1;
        if (selection.selectionSet) inner = ofSelections(selection.selectionSet);
        const introspection = selection.name.value === '__schema' || selection.name.value === '__type';
        levels = introspection ? 1 - inner.depth : 1;
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        inner = ofSelections(selection.selectionSet);
      } else {
        inner = ofFragment(selection.name.value);
        const count = (names.get(`...${selection.name.value}`) ?? 0) + 1;
        names.set(`...${selection.name.value}`, count);
        repeats = Math.max(repeats, count);
      }
      depth = Math.max(depth, inner.depth + levels);
      aliases = capped(aliases + inner.aliases);
      directives = capped(directives + inner.directives);
      repeats = Math.max(repeats, inner.repeats);
    }
    return { depth, aliases, directives, repeats };
  };

  let total = NOTHING;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) ofFragment(definition.name.value);
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const own = ofSelections(definition.selectionSet);
    total = {
      depth: Math.max(total.depth, own.depth),
      aliases: capped(total.aliases + own.aliases),
      directives: capped(total.directives + own.directives + (definition.directives?.length ?? 0)),
      repeats: Math.max(total.repeats, own.repeats),
    };
  }
  // Validation refuses fragments that no operation spreads, but only after it compared their
  // fields, so that they count, too.
  for (const extent of measured.values()) total = { ...total, repeats: Math.max(total.repeats, extent.repeats) };
  return total;
}

/** Fragments that spread fragments grow exponentially. No limit is above this number. */
function capped(count: number): number {
  return Math.min(count, 1_000_000);
}
