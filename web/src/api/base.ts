/** The path below which the pages are served, with a slash at both ends. */
export function basePath(): string {
  return new URL(document.baseURI).pathname;
}
