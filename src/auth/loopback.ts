/** Whether a listening address is reachable from this machine only. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  return name === 'localhost' || name === '::1' || /^127(\.\d{1,3}){3}$/.test(name);
}

/** Whether a Host header (`localhost:4600`, `[::1]:4600`) names this machine by a loopback name. */
export function isLoopbackHostHeader(header: string): boolean {
  const match = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::\d{1,5})?$/i.exec(header.trim());
  return match?.[1] !== undefined && isLoopback(match[1]);
}

/** Whether an Origin header is a page that was served from this machine. */
export function isLoopbackOrigin(origin: string): boolean {
  const match = /^https?:\/\/(.+)$/i.exec(origin.trim());
  return match?.[1] !== undefined && isLoopbackHostHeader(match[1]);
}
