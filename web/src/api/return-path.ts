/** Where a login leads: a path of these pages. Anything else could lead to another site. */
export function returnPath(given: string | null): string {
  if (given === null || !given.startsWith('/')) return '/';
  // Browsers read backslashes as slashes, and leave out control characters.
  return /^\/[/\\]|[\\\u0000-\u001f]/.test(given) ? '/' : given;
}
