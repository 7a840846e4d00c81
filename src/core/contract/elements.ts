import type { ContractModel, Field, SchemaObject } from './model.js';

/** What a reference of a contract names: an object, or a field at any depth below it. */
export interface Element {
  readonly object: SchemaObject;
  /** From the field of the object down to the named one; empty if the object itself is named. */
  readonly path: readonly Field[];
}

/** The elements of a contract by the references that name them. */
export type Elements = ReadonlyMap<string, Element>;

/**
 * The objects and fields of the contract by every reference that may name them: dotted names
 * (`object.field`), with the physical name of the object or of its field instead, and paths of ids
 * (`schema/o1/properties/f1`). Where two elements have one reference, names win over physical
 * names, and earlier elements over later ones.
 */
export function elementsOf({ objects }: Pick<ContractModel, 'objects'>): Elements {
  const elements = new Map<string, Element>();
  const add = (reference: string, element: Element): void => {
    if (!elements.has(reference)) elements.set(reference, element);
  };
  const addFields = (parent: Element, name: string | null, ids: string | null): void => {
    for (const field of parent.path.at(-1)?.fields ?? parent.object.fields) {
      const element = { object: parent.object, path: [...parent.path, field] };
      const dotted = name === null ? null : `${name}.${field.name}`;
      const id = ids === null || field.stableId === null ? null : `${ids}/properties/${field.stableId}`;
      if (dotted !== null) add(dotted, element);
      if (id !== null) add(id, element);
      addFields(element, dotted, id);
    }
  };
  for (const object of objects) {
    const element = { object, path: [] };
    const id = object.stableId === null ? null : `schema/${object.stableId}`;
    add(object.name, element);
    if (id !== null) add(id, element);
    addFields(element, object.name, id);
  }
  for (const object of objects) {
    const physical = object.physicalName ?? object.name;
    if (object.physicalName !== null) {
      add(physical, { object, path: [] });
      addFields({ object, path: [] }, physical, null);
    }
    for (const field of object.fields) {
      if (field.physicalName === null) continue;
      for (const name of [object.name, physical]) add(`${name}.${field.physicalName}`, { object, path: [field] });
    }
  }
  return elements;
}

/** The element that a reference names; a path of ids may begin with a slash. */
export function elementOf(reference: string, elements: Elements): Element | null {
  return elements.get(reference) ?? elements.get(reference.replace(/^\//u, '')) ?? null;
}

/** Whether the reference leads to another document: `orders.yaml#schema/o1/properties/f1`. */
export function isExternalReference(reference: string): boolean {
  return reference.includes('#');
}
