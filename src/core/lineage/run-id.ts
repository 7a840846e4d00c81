const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/iu;

/** The usual spelling of a UUID; null for any other string. */
export function canonicalUuid(id: string): string | null {
  if (!UUID.test(id)) return null;
  const hex = id.replaceAll('-', '').toLowerCase();
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/**
 * A run id as it is stored: a UUID in its usual spelling, any other string as the client sent it.
 */
export function canonicalRunId(id: string): string {
  return canonicalUuid(id) ?? id;
}
