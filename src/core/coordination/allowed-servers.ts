import type { Server } from '../contract/model.js';

/** One entry of `servers` in the configuration of an agent. */
export interface AllowedServer {
  /** The type of the server, as in contracts; `*` for any. */
  readonly type: string;
  /** Where it is: a host, a path or a location, in which `*` stands for any text. */
  readonly pattern: string;
  /** Values for `${NAME}` in these servers, and in no others. They never leave the agent. */
  readonly variables: ReadonlyMap<string, string>;
}

/**
 * The servers that an agent reads. A contract comes from the server; what is read, and with which
 * secrets, the machine of the agent decides.
 */
export class AllowedServers {
  private readonly entries: readonly { readonly of: AllowedServer; readonly matches: (text: string) => boolean }[];

  constructor(entries: readonly AllowedServer[]) {
    this.entries = entries.map((of) => ({ of, matches: matcherOf(of.pattern) }));
  }

  /** The first entry that permits the server; null where none does. */
  entryOf(server: Pick<Server, 'type' | 'settings'>): AllowedServer | null {
    const type = server.type.toLowerCase();
    const places = placesOf(server);
    const found = this.entries.find(
      ({ matches, of }) => (of.type === '*' || of.type.toLowerCase() === type) && places.every(matches),
    );
    return found?.of ?? null;
  }
}

/** Each text that says where the server is: all must match, so that none leads elsewhere. */
function placesOf({ settings }: Pick<Server, 'settings'>): readonly string[] {
  const given = ['host', 'endpointUrl', 'location', 'path', 'account', 'bucket', 'container']
    .map((name) => settings[name])
    .filter((value) => typeof value === 'string');
  return given.length === 0 ? [''] : given;
}

/** Whether a text matches a pattern with `*`, in any case of letters; `..` leaves no folder. */
function matcherOf(pattern: string): (text: string) => boolean {
  const parts = pattern.toLowerCase().split('*');
  return (given) => {
    const text = given.toLowerCase();
    if (text.split(/[/\\]/u).includes('..')) return false;
    const [first = '', ...rest] = parts;
    if (rest.length === 0) return text === first;
    if (!text.startsWith(first)) return false;
    let from = first.length;
    const last = rest.pop() ?? '';
    for (const part of rest) {
      const at = text.indexOf(part, from);
      if (at === -1) return false;
      from = at + part.length;
    }
    return text.length - last.length >= from && text.endsWith(last);
  };
}
