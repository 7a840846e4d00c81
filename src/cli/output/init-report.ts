import type { InferredContract, InferredField } from '../../core/inference/draft.js';
import type { InspectedSource, MixedColumn } from '../../core/inference/request.js';
import { everyInWords } from '../../core/shared/partition-step.js';
import type { Answer } from './answer.js';
import type { Style } from './style.js';
import { counted } from './table.js';

export interface Written {
  readonly source: InspectedSource;
  readonly draft: InferredContract;
  /** The contract and the schema, as they are shown. */
  readonly file: string;
  readonly schema: string;
  /** The data root, if it was named. */
  readonly dataRoot: string | null;
}

/** What was read and written, and the commands that lead from there to a gate. */
export function initReport(written: Written): Pick<Answer, 'data' | 'pretty'> {
  const { draft, file, schema, source } = written;
  const { complete, domain, location, object, partitioning, product, rows } = draft;
  const next = nextCommands(written);
  const names = (wanted: (field: InferredField) => boolean): readonly string[] =>
    object.fields.filter(wanted).map(({ name }) => name);
  const key = object.fields
    .filter(({ primaryKeyPosition }) => primaryKeyPosition !== null)
    .toSorted((one, other) => (one.primaryKeyPosition ?? 0) - (other.primaryKeyPosition ?? 0))
    .map(({ name }) => name);
  const found = {
    key,
    required: names(({ required }) => required),
    enumerations: names(({ enumValues }) => enumValues !== null),
    personal: names(({ isPersonal }) => isPersonal),
    notCounted: source.notCounted,
    decimalComma: draft.decimalComma,
    mixed: source.mixed,
  };
  const { files, filesRead, newest } = source;
  return {
    data: {
      ...{ file, schema, product: `${domain}/${product}`, location },
      ...{ files, filesRead, rows, complete, columns: object.fields.length },
      ...{ ...found, partitioning, newestPartition: newest, next },
    },
    pretty: (style) => {
      const { enumerations, notCounted, personal, required } = found;
      const allOf = complete ? 'all of the source' : 'not all of the source';
      const of = filesRead === files ? counted(files, 'file') : `${filesRead} of ${counted(files, 'file')}`;
      const read = `${counted(rows, 'row')} of ${counted(object.fields.length, 'column')} in ${of}: ${allOf}`;
      const lines: readonly (readonly [string, string])[] = [
        ['read', read],
        ['key', key.length === 0 ? (complete ? 'no column or pair identifies each row' : UNKNOWN) : key.join(', ')],
        ['required', complete ? required.join(', ') || 'none' : UNKNOWN],
        ['enumerations', enumerations.join(', ')],
        ['personal', personal.join(', ')],
        ['decimals', draft.decimalComma ? 'with a comma, as in 1,50' : ''],
        ...source.mixed.map((column) => ['mixed', mixedIn(column)] as const),
        ['not counted', notCounted.join(', ')],
        ['partitions', partitions(draft, newest) || unpartitioned(files)],
      ];
      const shown = lines.filter(([, text]) => text !== '').map(([label, text]) => `  ${label.padEnd(13)}${text}`);
      const confirm = 'Confirm or correct each value with the comment `inferred: confirm`. Next commands:';
      return [`${style.green('wrote')} ${file}`, ...shown, '', confirm, ...commandLines(next, style)].join('\n');
    },
  };
}

/** That a few values hide the type of a column, which a check of this type would list. */
function mixedIn({ name, others, type, values }: MixedColumn): string {
  const what = type === 'number' ? 'number' : 'date or time';
  return `${name}: ${others} of ${counted(values, 'value')} ${others === 1 ? 'is' : 'are'} no ${what}; with \`logicalType: ${type}\`, \`try\` shows where`;
}

const UNKNOWN = 'not proposed: this needs a read of the whole source';

function partitions({ location, partitioning }: InferredContract, newest: string | null): string {
  if (partitioning === null) return '';
  const path = location === '.' ? '' : `${location}/`;
  return `of ${everyInWords(partitioning.every)} in ${partitioning.timezone}, ${path}${partitioning.path ?? ''}; the newest is ${newest ?? 'unknown'}`;
}

function unpartitioned(files: number): string {
  return files < 2 ? '' : 'none: the names of the files have no dates such as 2024-01-31 or 20240131';
}

function commandLines(commands: readonly string[], style: Style): readonly string[] {
  return commands.map((command) => `  ${style.bold(command)}`);
}

/**
 * The commands from the contract to a decision of a gate. The server runs the checks of what is
 * published by itself; the gate waits for them. Its log would appear between the answers.
 */
function nextCommands({ dataRoot, draft, file, source }: Written): readonly string[] {
  const product = `${draft.domain}/${draft.product}`;
  const root = dataRoot === null ? [] : ['--data-root', inShell(dataRoot)];
  const partition = source.newest === null ? [] : ['--partition', source.newest];
  return [
    ['concordat try', inShell(file), ...(partition.length === 0 ? [] : ['--all']), ...root],
    ['concordat serve', ...root, '--log-level warn &'],
    ['concordat domain register', draft.domain],
    ['concordat publish', inShell(file)],
    ['concordat gate', product, `--consumer ${draft.domain}/consumer`, ...partition, '--wait 1m'],
  ].map((words) => words.join(' '));
}

function inShell(text: string): string {
  return /^[\w./-]+$/u.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
