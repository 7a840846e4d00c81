import type { Server } from './model.js';

/**
 * The settings of a server that say where its files are, in the order in which they count: the
 * first that is there. Checks read that place, and the dataset of an object is named by it.
 */
export const LOCATION_SETTINGS = ['path', 'location', 'database'] as const;

/** Where the files of a server are, as it is written, and the setting that says it. */
export interface WrittenLocation {
  readonly key: (typeof LOCATION_SETTINGS)[number];
  readonly text: string;
}

/** Every setting of the server that is a location, the one that counts first. */
export function writtenLocations({ settings }: Pick<Server, 'settings'>): readonly WrittenLocation[] {
  return LOCATION_SETTINGS.flatMap((key) => {
    const value = Object.hasOwn(settings, key) ? settings[key] : undefined;
    return typeof value === 'string' && value.trim() !== '' ? [{ key, text: value.trim() }] : [];
  });
}

/** The location that counts; null if the server has none. */
export function writtenLocation(server: Pick<Server, 'settings'>): WrittenLocation | null {
  return writtenLocations(server)[0] ?? null;
}
