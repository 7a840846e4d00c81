import type { Command } from 'commander';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** What can follow a command: its subcommands and its long options. */
interface Place {
  /** The names of the commands from the program on, `product list`; empty for the program. */
  readonly path: string;
  readonly commands: readonly { readonly name: string; readonly text: string }[];
  readonly options: readonly { readonly name: string; readonly text: string }[];
}

/** The completion of the program for a shell, generated from its commands. */
export function completionOf(program: Command, shell: Shell): string {
  const places = placesOf(program, '', program.options);
  switch (shell) {
    case 'bash':
      return bash(places);
    case 'zsh':
      return zsh(places);
    case 'fish':
      return fish(places);
  }
}

function placesOf(command: Command, path: string, inherited: Command['options']): readonly Place[] {
  const own = [...new Set([...command.options, ...inherited])];
  const place: Place = {
    path,
    commands: command.commands.map((child) => ({ name: child.name(), text: child.summary() || child.description() })),
    options: [
      ...own.flatMap(({ description, long }) => (long ? [{ name: long, text: description }] : [])),
      { name: '--help', text: 'show the help' },
    ],
  };
  const children = command.commands.flatMap((child) =>
    placesOf(child, path === '' ? child.name() : `${path} ${child.name()}`, inherited),
  );
  return [place, ...children];
}

function namesOf(entries: readonly { readonly name: string }[]): string {
  return entries.map(({ name }) => name).join(' ');
}

/** The patterns of all commands below the program, and what follows each, as branches of `case`. */
function branchesOf(places: readonly Place[]): { readonly known: string; readonly follows: string } {
  const known = places.filter(({ path }) => path !== '').map(({ path }) => `"${path}"`);
  const follows = places.map(
    ({ commands, options, path }) => `    "${path}") subs="${namesOf(commands)}"; opts="${namesOf(options)}" ;;`,
  );
  return { known: known.join(' | '), follows: follows.join('\n') };
}

function bash(places: readonly Place[]): string {
  const { follows, known } = branchesOf(places);
  return `# Completion of concordat for bash: source <(concordat completion bash)
_concordat() {
  local current="\${COMP_WORDS[COMP_CWORD]}" at="" next="" subs="" opts="" index
  for ((index = 1; index < COMP_CWORD; index++)); do
    next="\${at:+$at }\${COMP_WORDS[index]}"
    case "$next" in
    ${known}) at="$next" ;;
    esac
  done
  case "$at" in
${follows}
  esac
  COMPREPLY=()
  if [[ "$current" == -* ]]; then
    COMPREPLY=($(compgen -W "$opts" -- "$current"))
  elif [[ -n "$subs" ]]; then
    COMPREPLY=($(compgen -W "$subs" -- "$current"))
  fi
}
complete -o default -F _concordat concordat
`;
}

function zsh(places: readonly Place[]): string {
  const { follows, known } = branchesOf(places);
  return `#compdef concordat
# Completion of concordat for zsh: source <(concordat completion zsh)
_concordat() {
  local at="" next="" subs="" opts="" index
  for ((index = 2; index < CURRENT; index++)); do
    next="\${at:+$at }\${words[index]}"
    case "$next" in
    ${known}) at="$next" ;;
    esac
  done
  case "$at" in
${follows}
  esac
  if [[ "\${words[CURRENT]}" == -* ]]; then
    compadd -- \${=opts}
  elif [[ -n "$subs" ]]; then
    compadd -- \${=subs}
  else
    _files
  fi
}
compdef _concordat concordat
`;
}

function fish(places: readonly Place[]): string {
  const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const paths = places.filter(({ path }) => path !== '').map(({ path }) => quoted(path));
  const lines = places.flatMap(({ commands, options, path }) => {
    const where = `complete -c concordat -n "__concordat_at ${quoted(path)}"`;
    return [
      ...commands.map(({ name, text }) => `${where} -f -a ${quoted(name)} -d ${quoted(text)}`),
      ...options.map(({ name, text }) => `${where} -l ${quoted(name.slice(2))} -d ${quoted(text)}`),
    ];
  });
  return `# Completion of concordat for fish: concordat completion fish | source
set -g __concordat_paths ${paths.join(' ')}
function __concordat_at
  set -l at
  for word in (commandline -opc)[2..-1]
    if contains -- (string join ' ' $at $word) $__concordat_paths
      set at $at $word
    end
  end
  test (string join ' ' $at) = "$argv[1]"
end
${lines.join('\n')}
`;
}
