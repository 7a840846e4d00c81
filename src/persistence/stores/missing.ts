/** A store whose rows do not exist yet: any use says so. */
export function missingStore<T extends object>(name: string): T {
  return new Proxy({} as T, {
    get: (_target, member) => () => Promise.reject(new Error(`The ${name} store has no ${String(member)} yet.`)),
  });
}
