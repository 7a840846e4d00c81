/** How browsers reach the server. */
export interface Site {
  /** The path below which it is reached, with a slash at both ends. */
  readonly base: string;
  /** The origin of its pages; null where no public URL is configured. */
  readonly origin: string | null;
}

/** The site at a public URL, which is null where the server is reached at its own address. */
export function siteAt(publicUrl: string | null): Site {
  if (publicUrl === null) return { base: '/', origin: null };
  const { origin, pathname } = new URL(publicUrl);
  return { base: pathname.endsWith('/') ? pathname : `${pathname}/`, origin };
}

/**
 * The target of a request as routes name it: without the base path, which a proxy may have removed
 * or not.
 */
export function withoutBase(target: string, { base }: Site): string {
  if (base === '/') return target;
  if (target.startsWith(base)) return target.slice(base.length - 1);
  const rest = target.slice(base.length - 1);
  return target.startsWith(base.slice(0, -1)) && /^(\?|$)/.test(rest) ? `/${rest}` : target;
}
