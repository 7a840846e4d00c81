/** An instruction of a page, in the order of the page. */
export type Step =
  | {
      readonly kind: 'command';
      readonly line: number;
      readonly command: string;
      readonly exit: number;
      readonly shows: readonly string[];
    }
  | { readonly kind: 'file'; readonly line: number; readonly name: string; readonly text: string }
  | { readonly kind: 'graphql'; readonly line: number; readonly text: string };

interface Block {
  readonly language: string;
  /** The text after the language: the name of a file that the reader writes. */
  readonly name: string;
  readonly line: number;
  readonly lines: readonly string[];
}

/**
 * The steps of a Markdown page. Every line of an `sh` block is a command (continued by a backslash
 * or an open quote). In a `console` block the lines after `$` are commands, and the lines below
 * are expected output, where `…` stands for omitted text. A `graphql` block is an operation. A
 * block with a file name after its language (`yaml orders.odcs.yaml`) is a file. `# exit 3` after
 * a command is its expected exit code.
 */
export function stepsIn(page: string): readonly Step[] {
  return blocksIn(page).flatMap((block): readonly Step[] => {
    const text = block.lines.join('\n');
    if (block.name !== '') return [{ kind: 'file', line: block.line, name: block.name, text: `${text}\n` }];
    if (block.language === 'sh' || block.language === 'console') return commandsOf(block);
    return block.language === 'graphql' ? [{ kind: 'graphql', line: block.line, text }] : [];
  });
}

/** The languages of the blocks of a page. */
export function languagesIn(text: string): readonly string[] {
  return blocksIn(text).map(({ language }) => language);
}

function blocksIn(text: string): readonly Block[] {
  const found: Block[] = [];
  let open: { language: string; name: string; line: number; lines: string[]; indent: string } | null = null;
  for (const [index, raw] of text.split('\n').entries()) {
    const fence = /^(\s*)```(\S*)\s*(.*)$/.exec(raw);
    if (fence && open === null) {
      const [, indent = '', language = '', name = ''] = fence;
      open = { language, name: name.trim(), line: index + 2, lines: [], indent };
    } else if (fence && open !== null) {
      found.push(open);
      open = null;
    } else if (open !== null) {
      open.lines.push(raw.startsWith(open.indent) ? raw.slice(open.indent.length) : raw);
    }
  }
  return found;
}

type Command = Extract<Step, { kind: 'command' }>;

function commandsOf({ language, line, lines }: Block): readonly Command[] {
  const found: (Command & { shows: string[] })[] = [];
  let pending = '';
  let from = 0;
  for (const [index, raw] of lines.entries()) {
    const typed = language === 'sh' || pending !== '' ? raw : /^\$ (.*)$/.exec(raw)?.[1];
    if (typed === undefined) {
      found.at(-1)?.shows.push(raw);
      continue;
    }
    if (pending === '') from = line + index;
    const whole = pending === '' ? typed : `${pending}\n${typed}`;
    if (whole.endsWith('\\') || isOpen(whole)) {
      pending = whole;
      continue;
    }
    pending = '';
    if (whole.trim() === '' || whole.startsWith('#')) continue;
    const exit = /\s#[^'"]*\bexit (\d)\b[^'"]*$/.exec(whole)?.[1] ?? '0';
    found.push({
      kind: 'command',
      line: from,
      command: whole.replace(/\s+#[^'"]*$/, ''),
      exit: Number(exit),
      shows: [],
    });
  }
  return found;
}

/** Whether a single or double quote is still open. */
function isOpen(text: string): boolean {
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\\' && quote !== "'") at += 1;
    else if (quote === '' ? letter === "'" || letter === '"' : letter === quote) quote = quote === '' ? letter : '';
  }
  return quote !== '';
}

/** The first line of the page that the output lacks in this order; null if there is none. */
export function missingLine(shows: readonly string[], output: string): string | null {
  const lines = output.split('\n').map(plain);
  let at = 0;
  for (const shown of shows.map(plain)) {
    if (shown === '' || shown === '…') continue;
    const found = lines.findIndex((line, index) => index >= at && matches(line, shown));
    if (found < 0) return shown;
    at = found + 1;
  }
  return null;
}

/** `…` in a line matches any text. */
function matches(line: string, shown: string): boolean {
  const parts = shown.split('…').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(line);
}

const plain = (line: string): string => line.replaceAll(/\s+/g, ' ').trim();
