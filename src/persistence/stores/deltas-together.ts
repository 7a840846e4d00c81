import type { DatasetId } from '../../core/lineage/dataset.js';
import type { LineageDelta, Spelling } from '../../core/lineage/fold.js';
import type { StoreContext } from '../store-context.js';
import { changedAmong, symlinkKeys } from './lineage-names.js';
import { type Link, keyOfLink } from './name-links.js';

/**
 * How many of these changes, from the first on, are applied together: what follows from each is the
 * same then as one after the other. One that changes what a name means is applied alone, and an
 * event of a run comes after those of its parent and of the runs inside it.
 */
export async function togetherFrom(context: StoreContext, deltas: readonly LineageDelta[]): Promise<number> {
  if (deltas.length <= 1) return deltas.length;
  const changesNames = await namesChangedBy(context, deltas);
  const [runs, outerRuns] = [new Set<string>(), new Set<string>()];
  for (const [index, delta] of deltas.entries()) {
    const outer = outerRunsOf(delta);
    const id = delta.run?.id;
    const isRelated = (id !== undefined && outerRuns.has(id)) || outer.some((each) => runs.has(each));
    if (isRelated || changesNames(delta)) return Math.max(1, index);
    if (id !== undefined) runs.add(id);
    for (const each of outer) outerRuns.add(each);
  }
  return deltas.length;
}

function outerRunsOf({ run, sent }: LineageDelta): readonly string[] {
  return [...sent.outerRuns, ...[run?.parent, run?.root].flatMap((ref) => ref?.value.runId ?? [])];
}

/** Whether a change may give a name another meaning, for anybody. */
async function namesChangedBy(
  context: StoreContext,
  deltas: readonly LineageDelta[],
): Promise<(delta: LineageDelta) => boolean> {
  const { sql } = context;
  const sources = await sql.all<{ source: string }>(
    `SELECT DISTINCT source FROM lineage_name_change WHERE ${sql.oneOf('source')}`,
    [sql.list(deltas.map(({ names }) => names.source))],
  );
  const changing = new Set(sources.map((row) => row.source));
  const sent = await knownSymlinks(context, deltas);
  const spelled = await knownSpellings(context, deltas);
  const keysOf = (delta: LineageDelta) => delta.symlinks.map((link) => symlinkKeys(context, link));
  const changed = await changedAmong(context, deltas.flatMap(keysOf).flat());
  return (delta) =>
    delta.names.changes.length + delta.names.mentioned.length > 0 ||
    changing.has(delta.names.source) ||
    !delta.spellings.every((spelling) => spelled.has(keyOfLink(context, linkOf(spelling)))) ||
    sentKeys(context, delta).some((keys) => !sent.has(keys.join(' '))) ||
    keysOf(delta).some((keys) => keys.some((key) => changed.has(key)));
}

function sentKeys(context: StoreContext, { sent, symlinks }: LineageDelta): readonly (readonly string[])[] {
  if (symlinks.length === 0) return [];
  const sender = context.ids.sha256(JSON.stringify(sent.sender));
  return symlinks.map((link) => [...symlinkKeys(context, link), sender]);
}

/** The symlinks that their senders have asserted before. */
async function knownSymlinks(context: StoreContext, deltas: readonly LineageDelta[]): Promise<ReadonlySet<string>> {
  const { sql } = context;
  const wanted = deltas.flatMap((delta) => sentKeys(context, delta));
  if (wanted.length === 0) return new Set();
  const rows = await sql.all<{ alias_key: string; of_key: string; sender_key: string }>(
    `SELECT sent.alias_key, sent.of_key, sent.sender_key
     FROM ${sql.tuples('wanted', ['alias', 'other', 'sender'])} CROSS JOIN lineage_sent_symlink sent
     WHERE sent.alias_key = wanted.alias AND sent.of_key = wanted.other AND sent.sender_key = wanted.sender`,
    [sql.list(wanted)],
  );
  return new Set(rows.map((row) => `${row.alias_key} ${row.of_key} ${row.sender_key}`));
}

async function knownSpellings(context: StoreContext, deltas: readonly LineageDelta[]): Promise<ReadonlySet<string>> {
  const { sql } = context;
  const keys = deltas.flatMap(({ spellings }) => spellings.map((spelling) => keyOfLink(context, linkOf(spelling))));
  if (keys.length === 0) return new Set();
  const rows = await sql.all<{ link_key: string }>(
    `SELECT link_key FROM lineage_alias WHERE retracted = 0 AND ${sql.oneOf('link_key')}`,
    [sql.list([...new Set(keys)])],
  );
  return new Set(rows.map((row) => row.link_key));
}

function linkOf({ alias, of }: Spelling): Link {
  const node = ({ name, namespace }: DatasetId) => ({ namespace, name, since: '' });
  return { alias: node(alias), of: node(of), reason: 'SPELLING' };
}
