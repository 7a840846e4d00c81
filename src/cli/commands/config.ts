import { type Handler, type Register, examples } from '../command.js';
import { EXIT } from '../exit.js';
import type { Finding } from '../output/finding.js';
import { table } from '../output/table.js';

export const registerConfig: Register = (program, act) => {
  const config = program.command('config').description('The configuration of this command line and server.');
  config
    .command('doctor')
    .summary('show every setting and where it comes from')
    .description('Shows every setting with its value and its source. Reports all errors at once.')
    .addHelpText('after', examples('config doctor', 'config doctor --json'))
    .action(act(doctor));
};

const doctor: Handler<object, []> = async (session) => {
  const { settingNames, settings } = await import('../../platform/config.js');
  const { configuration, origins, file, warnings } = await session.load();
  const rows = settingNames.map((name) => {
    const { key, variable, secret } = settings[name];
    const { source, where } = origins[name];
    // The default identity depends on the address.
    const text = origins[name].text ?? (name === 'auth' ? configuration.auth : null);
    return { setting: key, variable, value: text === null ? null : secret ? masked(text) : text, source, where };
  });
  const findings = warnings.map(({ message, help }): Finding => ({
    ...{ code: 'CONFIGURATION', severity: 'warning', message, help },
    ...{ file: null, line: null, column: null, path: null },
  }));
  return {
    exit: EXIT.yes,
    data: { file, settings: rows },
    findings,
    pretty: (style) => {
      const cells = rows.map((row) => [row.setting, row.value ?? '–', row.where, row.variable]);
      const found = file === null ? 'no concordat.config.yaml found' : `configuration file: ${file}`;
      return `${table(['setting', 'value', 'from', 'variable'], cells, style)}\n\n${found}`;
    },
  };
};

/** How a secret is shown: as its reference or the address of the database, never its value. */
function masked(text: string): string {
  if (/^(env|file|sqlite):/.test(text)) return text;
  const url = /^(postgres(?:ql)?:\/\/)(?:([^@/]*)@)?(.*)$/.exec(text);
  if (!url) return '(set)';
  const user = url[2] === undefined ? '' : `${url[2].split(':')[0] ?? ''}@`;
  return `${url[1] ?? ''}${user}${(url[3] ?? '').replace(/password=[^&]*/g, 'password=…')}`;
}
