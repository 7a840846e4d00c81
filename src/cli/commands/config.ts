import { type Handler, type Register, examples } from '../command.js';
import { EXIT } from '../exit.js';
import type { Finding } from '../output/finding.js';
import { type Look, findingsOfLooks } from '../doctor/look.js';
import type { LoadedConfiguration } from '../../platform/config.js';
import { table } from '../output/table.js';
import type { Session } from '../session.js';

export const registerConfig: Register = (program, act) => {
  const config = program.command('config').description('The configuration of this command line and server.');
  config
    .command('doctor')
    .summary('show every setting, and what is wrong')
    .description(
      'Shows every setting with its value and its source, and looks at what they name: it connects to the database as a server would, reads the data root, tries the port, and connects to the server of the client. Nothing is changed. Reports all problems at once: exit 1 if there is one, 3 if something is not known.',
    )
    .addHelpText('after', examples('config doctor', 'config doctor --json'))
    .action(act(doctor));
};

const doctor: Handler<object, []> = async (session) => {
  const { settingNames, settings } = await import('../../platform/config.js');
  const loaded = await session.load();
  const { configuration, origins, file, warnings } = loaded;
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
  const looks = await looksAt(session, loaded);
  const has = (answer: Look['answer']): boolean => looks.some((look) => look.answer === answer);
  return {
    exit: has('problem') ? EXIT.no : has('not known') ? EXIT.unknown : EXIT.yes,
    data: { file, settings: rows, checks: looks.map(({ what, answer, detail }) => ({ what, answer, detail })) },
    findings: [...findings, ...findingsOfLooks(looks)],
    pretty: (style) => {
      const cells = rows.map((row) => [row.setting, row.value ?? '–', row.where, row.variable]);
      const found = file === null ? 'no concordat.config.yaml found' : `configuration file: ${file}`;
      const answers = looks.map(({ what, answer, detail }) => `${what.padEnd(11)}${answer.padEnd(11)}${detail}`);
      return `${table(['setting', 'value', 'from', 'variable'], cells, style)}\n\n${found}\n\n${answers.join('\n')}`;
    },
  };
};

async function looksAt(session: Session, loaded: LoadedConfiguration): Promise<readonly Look[]> {
  const { lookAtDataRoot, lookAtDatabase, lookAtPort } = await import('../doctor/local.js');
  const { lookAtServer } = await import('../doctor/server.js');
  const { configuration } = loaded;
  const { host, port, server } = configuration;
  const [database, ofServer] = await Promise.all([
    lookAtDatabase(session.deps, configuration),
    lookAtServer(session, loaded),
  ]);
  const { hostname, port: connected, protocol } = new URL(server);
  const isHere = hostname === host && Number(connected || (protocol === 'https:' ? 443 : 80)) === port;
  const answers = ofServer.some(({ answer, what }) => what === 'server' && answer === 'ok');
  return [database, lookAtDataRoot(configuration), await lookAtPort(configuration, isHere && answers), ...ofServer];
}

/** How a secret is shown: as its reference or the address of the database, never its value. */
function masked(text: string): string {
  if (/^(env|file|sqlite):/.test(text)) return text;
  const url = /^(postgres(?:ql)?:\/\/)(?:([^@/]*)@)?(.*)$/.exec(text);
  if (!url) return '(set)';
  const user = url[2] === undefined ? '' : `${url[2].split(':')[0] ?? ''}@`;
  return `${url[1] ?? ''}${user}${(url[3] ?? '').replace(/password=[^&]*/g, 'password=…')}`;
}
