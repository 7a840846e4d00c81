import { customPropertyOf } from './custom-property.js';
import type { JsonObject } from './model.js';

/** The text of the setting `concordat.<name>` of an element, or null. */
export function settingOf(documentation: JsonObject, name: string): string | null {
  const value = customPropertyOf(documentation, `concordat.${name}`);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
