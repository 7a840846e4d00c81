import { type Register, examples } from '../command.js';
import { EXIT, usage } from '../exit.js';
import { SHELLS, completionOf } from '../output/completion.js';

export const registerCompletion: Register = (program, act) => {
  program
    .command('completion')
    .summary('print the completion of a shell')
    .description('Prints a script that completes commands and options in bash, zsh or fish.')
    .argument('<shell>', SHELLS.join(', '))
    .addHelpText(
      'after',
      examples('completion bash > ~/.local/share/bash-completion/completions/concordat', 'completion fish'),
    )
    .action(
      act((_session, _options: object, name: string) => {
        const shell = SHELLS.find((known) => known === name);
        if (shell === undefined) throw usage(`there is no shell \`${name}\``, `The shells are ${SHELLS.join(', ')}.`);
        const script = completionOf(program, shell);
        return Promise.resolve({ exit: EXIT.yes, data: { shell, script }, exact: script, pretty: () => script });
      }),
    );
};
