import type { IncomingHttpHeaders } from 'node:http';
import { isLoopback } from '../../platform/loopback.js';

/** How browsers reach the server. */
export interface Site {
  /** The path below which it is reached, with a slash at both ends. */
  readonly base: string;
  /** The origin of its pages; null where no public URL is configured. */
  readonly origin: string | null;
  readonly cookie: { readonly name: string; readonly attributes: string };
}

/** Another host of the domain cannot set a cookie with the prefix `__Host-`. */
const SECURE = { name: '__Host-concordat', attributes: 'Path=/; HttpOnly; SameSite=Strict; Secure' };
/** On loopback addresses without https, where browsers refuse the prefix. */
const PLAIN = { name: 'concordat', attributes: 'Path=/; HttpOnly; SameSite=Strict' };

/** The site at a public URL, which is null where the server is reached at its own address. */
export function siteAt(publicUrl: string | null): Site {
  if (publicUrl === null) return { base: '/', origin: null, cookie: PLAIN };
  const { origin, pathname, protocol } = new URL(publicUrl);
  const base = pathname.endsWith('/') ? pathname : `${pathname}/`;
  return { base, origin, cookie: protocol === 'https:' ? SECURE : PLAIN };
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

/**
 * Whether a page of this server sent the request, by its Origin: that of the public URL, or without
 * one a loopback address to which the request was sent.
 */
export function isOwnOrigin({ host, origin }: IncomingHttpHeaders, site: Site): boolean {
  if (origin === undefined) return false;
  if (site.origin !== null) return origin === site.origin;
  return origin === `http://${host ?? ''}` && URL.canParse(origin) && isLoopback(new URL(origin).hostname);
}

/** The secret of the session in the cookies of a request; null where there is none. */
export function sessionIn({ cookie }: IncomingHttpHeaders, { cookie: { name } }: Site): string | null {
  const found = (cookie ?? '').split(';').map((each) => each.trim());
  return found.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}
