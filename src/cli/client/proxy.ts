import { isLoopback } from '../../platform/loopback.js';

/** The proxies of the environment, as other programs read them. */
export interface Proxies {
  readonly http: string;
  readonly https: string;
  /** Hosts that are connected to without a proxy. */
  readonly none: string;
}

/** HTTP_PROXY, HTTPS_PROXY and NO_PROXY, in small letters too; null where there is no proxy. */
export function proxiesOf(environment: Readonly<Record<string, string | undefined>>): Proxies | null {
  const of = (name: string): string => environment[name.toLowerCase()] ?? environment[name] ?? '';
  const proxies = { http: of('HTTP_PROXY'), https: of('HTTPS_PROXY'), none: of('NO_PROXY') };
  return proxies.http === '' && proxies.https === '' ? null : proxies;
}

/** Whether the address may need a proxy: never this machine. */
export function mayNeedProxy({ hostname }: URL, proxies: Proxies | null | undefined): proxies is Proxies {
  return proxies !== null && proxies !== undefined && !isLoopback(hostname);
}
