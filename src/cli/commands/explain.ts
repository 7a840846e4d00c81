import { EXPLAINED, explain, kindOf } from '../../core/explain/index.js';
import { nearest } from '../../formats/yaml/suggest.js';
import { type Handler, type Register, examples } from '../command.js';
import { CliFailure, EXIT } from '../exit.js';
import { type Columns, type ListFlags, listOptions, requestedList } from '../listing.js';
import type { Style } from '../output/style.js';
import { shortened } from '../output/width.js';

export const registerExplain: Register = (program, act) => {
  listOptions(program.command('explain'), COLUMNS)
    .summary('explain a code')
    .description(
      'Explains a code: what it means, when it occurs and how to fix it. Without a code, lists all codes by what they are about.',
    )
    .argument('[code]', 'a code such as PARTITIONING_WITHOUT_DATA, in any letter case')
    .addHelpText('after', examples('explain NO_ENGINE', 'explain'))
    .action(act(explainCode));
};

interface Listed {
  readonly code: string;
  readonly title: string;
  readonly kind: string;
}

const COLUMNS: Columns<Listed> = [
  { heading: 'code', of: ({ code }) => code },
  { heading: 'kind', of: ({ kind }) => kind },
  { heading: 'title', of: ({ title }) => title },
];

/** The codes below the name of their kind, in the order in which the kinds occur. */
function shownByKind(items: readonly Listed[], style: Style): string {
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  return kinds
    .map((kind) => {
      const own = items.filter((item) => item.kind === kind);
      const lines = own.map(({ code, title }) => shortened(`  ${code}  ${title}`, style.width ?? Infinity));
      return [style.bold(kind), ...lines].join('\n');
    })
    .join('\n\n');
}

const explainCode: Handler<ListFlags, [code?: string]> = async (session, flags, code) => {
  if (code === undefined) {
    const listed = requestedList(session, flags, COLUMNS);
    const items = EXPLAINED.map((name) => ({
      code: name,
      title: explain(name)?.title ?? '',
      kind: kindOf(name) ?? '',
    }));
    return listed.answer({ items, shown: shownByKind });
  }
  const found = explain(code);
  if (!found) {
    const near = nearest(code.toUpperCase(), EXPLAINED);
    const help = near ? `Did you mean ${near}?` : 'Run `concordat explain` for all codes.';
    throw new CliFailure(EXIT.no, { code: 'NOT_FOUND', message: `there is no code ${code.toUpperCase()}`, help });
  }
  return {
    exit: EXIT.yes,
    data: { code: code.toUpperCase(), ...found },
    pretty: (style) =>
      `${style.bold(code.toUpperCase())}: ${found.title}\n\n${found.explanation}\n\n${style.bold('Fix:')} ${found.fix}`,
  };
};
