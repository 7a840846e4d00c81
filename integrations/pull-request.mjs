/**
 * Checks the contracts of a pull request with `concordat test`: lint, the changes against the base,
 * and with a data root what the checks find; with a server also the consumers that each breaking
 * change affects. Called by the recipes beside it with the system
 * (`github`, `gitlab`, `azure`); settings come from the environment, never from the command line of
 * a shell, because names of branches and files are chosen by authors of pull requests.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MARKER = '<!-- concordat pull request -->';
/** GitHub refuses longer comments. */
const LONGEST_COMMENT = 65_000;
const { env } = process;
const here = dirname(fileURLToPath(import.meta.url));
const system = process.argv[2] ?? 'github';
const cli = env.CONCORDAT_CLI || commandLine();

/** The file beside this one, as in a copied folder, or that of the build. */
function commandLine() {
  const found = ['concordat.mjs', '../dist/cli/concordat.mjs'].map((name) => join(here, name)).find(existsSync);
  return found ?? join(here, 'concordat.mjs');
}

/** Runs one command; the output of a program is data here, and never interpreted. */
function concordat(...args) {
  if (!existsSync(cli)) throw new Error(`there is no ${cli}: copy concordat.mjs there, or set CONCORDAT_CLI`);
  const run = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  if (run.error) throw run.error;
  return { exit: run.status ?? 5, out: run.stdout, err: run.stderr };
}

/** The envelope of a command; a command without one did not run. */
function envelope(...args) {
  const { exit, out, err } = concordat('--json', ...args);
  try {
    return { ...JSON.parse(out), exit };
  } catch {
    throw new Error(`concordat ${args.join(' ')} gave no answer (exit ${exit}): ${err || out}`);
  }
}

const escapeData = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
const escapeAzure = (text) => escapeData(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
const oneLine = (text) => text.replaceAll(/[\s\p{Cc}]+/gu, ' ');
/** Text that Markdown shows as it is: no tags, links, mentions or tables of a document. */
const inMarkdown = (text) =>
  oneLine(text)
    .replaceAll(/[\\`*_[\]<>|&@#!~]/g, (sign) => `&#${sign.codePointAt(0)};`)
    // Addresses and mentions are found after entities are read: a space without width ends them.
    .replaceAll(/&#(?:64|35);/g, '$&&#8203;')
    .replaceAll('://', ':&#8203;//')
    .replaceAll(/www\./gi, (start) => `${start.slice(0, 3)}&#8203;.`);

const ANNOTATE = {
  github: ({ severity, file, line, column, code, message, help }) => {
    const level = { error: 'error', warning: 'warning' }[severity] ?? 'notice';
    const places = { file, line, col: column, title: code };
    const properties = Object.entries(places).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
    );
    return `::${level} ${properties.join(',')}::${escapeData(help ? `${message}. ${help}` : message)}`;
  },
  azure: ({ severity, file, line, column, code, message }) => {
    const type = severity === 'error' ? 'error' : 'warning';
    const places = { type, sourcepath: file, linenumber: line, columnnumber: column, code };
    const properties = Object.entries(places).flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [`${name}=${escapeAzure(String(value))}`],
    );
    const command = severity === 'info' ? '##[debug]' : `##vso[task.logissue ${properties.join(';')};]`;
    return `${command}${escapeData(message)}`;
  },
  gitlab: ({ severity, file, line, code, message }) =>
    oneLine(`${severity}[${code}] ${file ?? ''}${line ? `:${line}` : ''} ${message}`),
};

/** GitLab's code quality report, which it shows beside the lines of a merge request. */
function codeQuality(findings) {
  const severities = { error: 'critical', warning: 'minor' };
  return findings.map(({ severity, file, line, code, message, path }) => ({
    description: message,
    check_name: code,
    fingerprint: Buffer.from(JSON.stringify([code, file, path ?? message])).toString('base64url'),
    severity: severities[severity] ?? 'info',
    location: { path: file ?? '.', lines: { begin: line ?? 1 } },
  }));
}

const breaks = ({ consumer, producer }) => consumer === 'BREAKS' || producer === 'BREAKS';

/** The consumers that the server knows of a contract at its published version. */
function affected(change) {
  if (!env.CONCORDAT_SERVER) return { known: false, why: 'no server is configured' };
  if (change.kind === 'REMOVED' || change.kind === 'INVALID') return { known: false, why: 'it has no valid document' };
  try {
    const answer = envelope('diff', '--', change.file);
    if (answer.data === null) return { known: false, why: answer.findings[0]?.message ?? 'the server did not answer' };
    if (answer.data.kind === 'ADDED') return { known: false, why: 'the server does not know this contract' };
    const names = answer.data.changes.flatMap((one) => (one.affected ?? []).map(({ consumer }) => consumer));
    return { known: true, names: [...new Set(names)] };
  } catch (error) {
    return { known: false, why: error.message };
  }
}

/** The lines of the comment about breaking changes and who is affected. */
function breakingLines(changes) {
  const found = changes.filter((change) => change.changes.some(breaks));
  if (found.length === 0) return [];
  return [
    '#### Breaking changes',
    '',
    ...found.flatMap((change) => {
      const { known, why, names } = affected(change);
      const consumers = !known
        ? `affected consumers: not known (${inMarkdown(why)})`
        : names.length === 0
          ? 'no consumer is known'
          : `affected consumers: ${names.map(inMarkdown).join(', ')}`;
      const listed = change.changes
        .filter(breaks)
        .map((one) => `  - ${inMarkdown(one.message)} (${inMarkdown(one.code)})`);
      return [`- ${inMarkdown(change.id ?? change.file)}: ${consumers}`, ...listed];
    }),
    '',
  ];
}

function lintLines(findings) {
  if (findings.length === 0) return [];
  const rows = findings.map(
    ({ severity, file, line, message, code }) =>
      `| ${severity} | ${inMarkdown(file ?? '')}${line ? `:${line}` : ''} | ${inMarkdown(message)} | ${inMarkdown(code)} |`,
  );
  return ['#### Findings', '', '| severity | place | finding | code |', '|---|---|---|---|', ...rows, ''];
}

/** Creates the comment of this check, or updates the one that an earlier run created. */
async function comment(text) {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository, CONCORDAT_PULL_REQUEST: number } = env;
  if (!token || !repository || !number) return 'no comment: without a token or a pull request';
  const api = `${env.GITHUB_API_URL || 'https://api.github.com'}/repos/${repository}/issues`;
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'content-type': 'application/json',
    'x-github-api-version': '2022-11-28',
  };
  const call = async (url, init = {}) => {
    const response = await fetch(url, { ...init, headers, signal: AbortSignal.timeout(30_000) });
    if (!response.ok) throw new Error(`${init.method ?? 'GET'} ${new URL(url).pathname}: ${response.status}`);
    return response.json();
  };
  const body = JSON.stringify({ body: text });
  try {
    for (let page = 1; ; page += 1) {
      const found = await call(`${api}/${number}/comments?per_page=100&page=${page}`);
      // A comment that quotes the marker is somebody's reply.
      const own = found.find((one) => one.body?.startsWith(MARKER));
      if (own) {
        await call(`${api}/comments/${own.id}`, { method: 'PATCH', body });
        return 'comment updated';
      }
      if (found.length < 100) break;
    }
    await call(`${api}/${number}/comments`, { method: 'POST', body });
    return 'comment created';
  } catch (error) {
    // The token of a fork may only read: the answer is in the summary and the exit code.
    return `no comment: ${error.message}`;
  }
}

/** Stays within the limit of a comment, at the end of a line. */
function shortened(text) {
  if (text.length <= LONGEST_COMMENT) return text;
  return `${text.slice(0, text.lastIndexOf('\n', LONGEST_COMMENT))}\n\n… shortened: see the log of the job.`;
}

/** Which partitions are tried; by default those whose files exist: a sample has no others. */
function trialOptions() {
  if (!env.CONCORDAT_DATA_ROOT) return ['--no-data'];
  const partitions = env.CONCORDAT_PARTITIONS || 'all';
  return partitions === 'all' ? ['--all'] : ['--last', partitions];
}

/** What `concordat test` finds in the paths; contracts are tried where a data root is named. */
function check(paths, base) {
  const answer = envelope('test', '--against', base, ...trialOptions(), '--', ...paths);
  if (answer.findings.some(({ code }) => code === 'ENGINE_NOT_BUNDLED')) {
    throw new Error(
      'the single file does not contain the engines that CONCORDAT_DATA_ROOT needs: set CONCORDAT_CLI to bin/concordat of the package',
    );
  }
  if (answer.data === null)
    throw new Error(answer.findings.map(({ message, help }) => `${message}. ${help ?? ''}`).join('\n'));
  const { lint, trials } = answer.data;
  // Without a contract now and at the base, there are only documents of products.
  const diff = answer.data.diff ?? { required: 'NONE', unchanged: 0, contracts: [] };
  const passed = answer.exit === 0;
  const text = [
    MARKER,
    `### Data contracts: ${passed ? 'passed' : answer.exit === 3 ? 'could not tell' : 'failed'}`,
    '',
    `${diff.contracts.length} changed, ${diff.unchanged} unchanged; required bump: ${diff.required}.`,
    '',
    ...changeLines(diff.contracts),
    ...breakingLines(diff.contracts),
    ...lintLines(lint),
    ...trialLines(trials),
  ];
  const breaking = diff.contracts.some((change) => change.changes.some(breaks));
  return {
    ...{ passed, exit: answer.exit, breaking, required: diff.required, findings: answer.findings },
    text: shortened(text.join('\n').trimEnd()),
  };
}

function changeLines(changes) {
  if (changes.length === 0) return [];
  const rows = changes.map(
    ({ kind, id, file, from, to, required, enough }) =>
      `| ${enough ? '✅' : '❌'} | ${inMarkdown(id ?? file)} | ${kind.toLowerCase()} | ${inMarkdown(from ?? '–')} → ${inMarkdown(to ?? '–')} | ${required} |`,
  );
  return ['| | contract | change | version | requires |', '|---|---|---|---|---|', ...rows, ''];
}

/** What the contracts would be worth on the data; null where no data was named. */
function trialLines(trials) {
  if (trials === null) return ['The contracts were not tried: no data root is configured.', ''];
  if (trials.length === 0) return [];
  const rows = trials.map(({ file, exitCode, report }) => {
    const mark = { 0: '✅', 3: '❔' }[exitCode] ?? '❌';
    if (report === null) return `| ${mark} | ${inMarkdown(file)} | not tried | – | – |`;
    const { contract, partitions, score, verdict } = report;
    return `| ${mark} | ${inMarkdown(contract)} | ${verdict} | ${score ?? '–'} | ${partitions.length} |`;
  });
  return [
    '#### On the data',
    '',
    '| | contract | a gate would | score | partitions |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ];
}

async function main() {
  if (!Object.hasOwn(ANNOTATE, system)) throw new Error(`the systems are ${Object.keys(ANNOTATE).join(', ')}`);
  const base = env.CONCORDAT_BASE;
  if (!base) throw new Error('CONCORDAT_BASE names no commit to compare with');
  const paths = (env.CONCORDAT_PATHS || '.').split('\n').filter((path) => path !== '');
  const { passed, exit, breaking, required, findings, text } = check(paths, base);
  for (const finding of findings) process.stdout.write(`${ANNOTATE[system](finding)}\n`);
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, `${text}\n`);
  if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `breaking=${breaking}\nrequired-bump=${required}\n`);
  if (env.CONCORDAT_SUMMARY) appendFileSync(env.CONCORDAT_SUMMARY, `${text}\n`);
  if (env.CONCORDAT_CODE_QUALITY)
    appendFileSync(env.CONCORDAT_CODE_QUALITY, `${JSON.stringify(codeQuality(findings))}\n`);
  if (system === 'github') process.stdout.write(`${oneLine(await comment(text))}\n`);
  const word = passed ? 'passed' : exit === 3 ? 'could not tell' : 'failed';
  process.stdout.write(`${word}: breaking ${breaking}, required bump ${required}\n`);
  return exit;
}

try {
  process.exitCode = await main();
} catch (error) {
  const finding = { severity: 'error', code: 'PULL_REQUEST', message: error.message };
  process.stdout.write(`${Object.hasOwn(ANNOTATE, system) ? ANNOTATE[system](finding) : oneLine(error.message)}\n`);
  process.exitCode = 2;
}
