/** A command that a page tells its reader to type. */
export interface DocumentedCommand {
  readonly file: string;
  readonly line: number;
  readonly command: string;
  /** What the page says it exits with: `# exit 3` behind it; 0 otherwise. */
  readonly exit: number;
}

const SHELL = /^```(sh|bash|shell|console)\s*$/;

/** Every command in the shell blocks of a Markdown text; in a `console` block only the lines after `$`. */
export function commandsIn(file: string, text: string): readonly DocumentedCommand[] {
  const found: DocumentedCommand[] = [];
  let block: string | null = null;
  let pending = '';
  text.split('\n').forEach((raw, index) => {
    if (raw.startsWith('```')) {
      block = block === null ? (SHELL.exec(raw)?.[1] ?? 'other') : null;
      return;
    }
    if (block === null || block === 'other') return;
    const typed = block === 'console' ? (/^\$ (.*)$/.exec(raw)?.[1] ?? '') : raw;
    const whole = `${pending}${typed.trim()}`;
    pending = whole.endsWith('\\') ? `${whole.slice(0, -1).trim()} ` : '';
    if (pending !== '' || whole === '' || whole.startsWith('#')) return;
    const exit = /\s#.*\bexit (\d)\b.*$/.exec(whole)?.[1] ?? '0';
    found.push({ file, line: index + 1, command: whole.replace(/\s+#.*$/, ''), exit: Number(exit) });
  });
  return found;
}
