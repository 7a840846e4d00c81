import { EXPLAINED, explain } from '../../core/explain/index.js';
import { nearest } from '../../formats/yaml/suggest.js';
import { type Handler, type Register, examples } from '../command.js';
import { CliFailure, EXIT } from '../exit.js';

export const registerExplain: Register = (program, act) => {
  program
    .command('explain')
    .summary('explain a code')
    .description('Explains a code: what it means, when it occurs and how to fix it. Without a code, lists all codes.')
    .argument('[code]', 'a code such as PARTITIONING_WITHOUT_DATA, in any letter case')
    .addHelpText('after', examples('explain NO_ENGINE', 'explain'))
    .action(act(explainCode));
};

const explainCode: Handler<object, [code?: string]> = async (_session, _options, code) => {
  if (code === undefined) {
    const data = EXPLAINED.map((name) => ({ code: name, title: explain(name)?.title ?? '' }));
    return {
      exit: EXIT.yes,
      data,
      pretty: (style) => data.map(({ code: name, title }) => `${style.bold(name)}  ${title}`).join('\n'),
    };
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
