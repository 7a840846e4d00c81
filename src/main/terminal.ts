/** Questions go to stderr: stdout has the answer of the command. */
export async function askOnTerminal(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(question)).trim();
  } finally {
    terminal.close();
  }
}

/** The most text that can be a secret. */
const MOST_CHARACTERS = 4_096;

/** See `CliEnvironment.readSecret`. */
export async function readSecret(question: string): Promise<string | null> {
  if (process.stdin.isTTY) return hiddenAnswer(question, { input: process.stdin, output: process.stderr });
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) {
    text += String(chunk);
    if (text.length > MOST_CHARACTERS) break;
  }
  return text;
}

/** A line that is typed without being shown; null at Ctrl-C and Ctrl-D. */
export async function hiddenAnswer(
  question: string,
  { input, output }: { readonly input: NodeJS.ReadableStream; readonly output: NodeJS.WritableStream },
): Promise<string | null> {
  const { createInterface } = await import('node:readline');
  const { Writable } = await import('node:stream');
  output.write(question);
  const nowhere = new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
  const terminal = createInterface({ input, output: nowhere, terminal: true });
  return new Promise((resolve) => {
    let answer: string | null = null;
    terminal.once('line', (line) => {
      answer = line;
      terminal.close();
    });
    terminal.once('SIGINT', () => {
      terminal.close();
    });
    terminal.once('close', () => {
      output.write('\n');
      resolve(answer);
    });
  });
}
