import { type Handler, type Register, examples } from '../command.js';
import { usage } from '../exit.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import { type HitKind, SearchDocument, type SearchQuery } from '../operations/operations.generated.js';

type Hit = SearchQuery['search']['nodes'][number];

interface Flags extends ListFlags {
  readonly kind?: string;
  readonly after?: string;
}

const KINDS: readonly HitKind[] = ['PRODUCT', 'CONTRACT', 'DATASET', 'COLUMN'];

const COLUMNS: Columns<Hit> = [
  { heading: 'kind', of: ({ kind }) => kind.toLowerCase() },
  { heading: 'found', of: ({ ref }) => ref },
  { heading: 'product', of: ({ product }) => product?.ref ?? null },
  { heading: 'owners', of: ({ product }) => product?.owners.join(', ') ?? null },
  { heading: 'title', of: ({ title }) => title },
  { heading: 'text', of: ({ excerpt }) => excerpt },
];

export const registerSearch: Register = (program, act) => {
  listOptions(program.command('search'), COLUMNS, '50')
    .summary('find products, contracts, columns and datasets')
    .description(
      'Finds products, contracts, datasets that a contract binds, and columns, by words in their name, title or description. All words must occur, in any letter case and as parts of longer words. The best hits come first.',
    )
    .argument('<words...>', 'words to find')
    .option('--kind <kinds>', `only these kinds: ${KINDS.join(', ').toLowerCase()}`)
    .option('--after <cursor>', 'continue after this cursor, `next` of the previous page')
    .addHelpText('after', examples('search ledger', 'search amount --kind column', 'search booking date --limit 5'))
    .action(act(searchCatalog));
};

const searchCatalog: Handler<Flags, [words: readonly string[]]> = async (session, flags, words) => {
  const listed = requestedList(session, flags, COLUMNS);
  const kinds = flags.kind === undefined ? null : flags.kind.split(',').map(kindOf);
  const client = await session.client();
  const { search } = await client.execute(SearchDocument, {
    ...{ text: words.join(' '), kinds, first: listed.first, after: flags.after ?? null },
  });
  const { nodes, pageInfo, totalCount } = search;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return listed.answer({ items: nodes, totalCount, next, none: 'nothing found' });
};

function kindOf(text: string): HitKind {
  const kind = KINDS.find((known) => known === text.trim().toUpperCase());
  if (kind !== undefined) return kind;
  throw usage(`there is no kind \`${text.trim()}\``, `The kinds are ${KINDS.join(', ').toLowerCase()}.`);
}
