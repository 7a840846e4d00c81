/**
 * The same store, or the same stores, with some other members. The rest is inherited: stores are
 * created when they are first used, which a copy of their members would do for all of them.
 */
export function withMembers<Stores extends object>(of: Stores, members: Partial<Stores>): Stores {
  return Object.create(of, Object.getOwnPropertyDescriptors(members)) as Stores;
}
