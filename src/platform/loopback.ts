/** `::ffff:127.0.0.1` as a URL writes it, with its last four bytes in hexadecimal. */
const MAPPED = /^\[?::ffff:(?:127(?:\.\d{1,3}){3}|7f[\da-f]{2}:[\da-f]{1,4})\]?$/i;

/** Whether only this machine can reach the address. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/\.$/, '').toLowerCase();
  if (name === 'localhost' || name === '::1' || name === '[::1]') return true;
  return /^127(\.\d{1,3}){3}$/.test(name) || MAPPED.test(name);
}
