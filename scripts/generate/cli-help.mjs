// `docs/reference/cli.md` from the command line's own help: `node scripts/generate/cli-help.mjs
// [--check]`, after a build.
import { putGenerated } from '../lib/put-generated.mjs';

const { runCli } = await import('../../dist/src/cli/program.js');

// Help is wrapped to the width of the terminal; here it has the width without one.
Object.defineProperty(process.stdout, 'isTTY', { value: false });

async function helpOf(...words) {
  let text = '';
  const out = { write: (more) => (text += more) };
  const exit = await runCli([...words, '--help'], {
    stdout: out,
    stderr: out,
    environment: {},
    folder: '.',
    version: '',
  });
  if (exit !== 0) throw new Error(`concordat ${words.join(' ')} --help: ${text}`);
  return text.trim();
}

/** The names below `Commands:` in a help text, but for `help` itself. */
function commandsIn(help) {
  const list = /\nCommands:\n([\s\S]*?)(\n\n|$)/.exec(help)?.[1] ?? '';
  return [...list.matchAll(/^ {2}([a-z][\w-]*)/gm)].map(([, name]) => name).filter((name) => name !== 'help');
}

/** What all commands have in common is shown once, at the top. */
const ownPart = (help) =>
  help.replace(/\nGlobal Options:\n[\s\S]*?(\n\n|$)/, '\n').replace(/\nExit codes:\n[\s\S]*$/, '');
const fenced = (text) => `\`\`\`text\n${text.trim()}\n\`\`\`\n`;

const program = await helpOf();
const sections = [];
for (const name of commandsIn(program)) await addSections([name]);

/** A section for each command below these words; a group of commands has none. */
async function addSections(words) {
  const help = await helpOf(...words);
  const below = commandsIn(help);
  if (below.length === 0) sections.push(`## concordat ${words.join(' ')}\n\n${fenced(ownPart(help))}`);
  for (const name of below) await addSections([...words, name]);
}

putGenerated({
  'docs/reference/cli.md': `# The command line\n\nThe output of \`concordat … --help\`. Made by \`scripts/generate/cli-help.mjs\`. Do not edit.\n\n${fenced(program)}\n${sections.join('\n')}`,
});
