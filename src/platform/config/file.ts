import { readFileSync } from 'node:fs';
import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import { nearest } from '../../formats/yaml/suggest.js';
import type { FileReading, FileValue } from './find-file.js';
import { settingNames, settings } from './settings.js';

/**
 * Reads the file: one mapping of known keys to plain values. Reports every problem at once, each
 * with line and column.
 */
export function readConfigFile(path: string): FileReading {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const help = 'Make the file readable, or name another with --config.';
    return { path, values: new Map(), problems: [{ message: `cannot be read: ${why}`, where: path, help }] };
  }
  return readConfigText(path, text);
}

/** As `readConfigFile`, for a text that is already loaded. */
export function readConfigText(path: string, text: string): FileReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${path}:${line}:${col}`;
  };
  const values = new Map<string, FileValue>();
  const problems: { message: string; where: string; help: string }[] = document.errors.map((error) => ({
    message: error.message.split('\n')[0] ?? error.message,
    where: at(error.pos[0]),
    help: 'Write the file as YAML: one `key: value` a line.',
  }));
  if (problems.length > 0 || document.contents === null) return { path, values, problems };
  if (!isMap(document.contents)) {
    const help = 'Write one `key: value` a line; `concordat config doctor` lists the keys.';
    return { path, values, problems: [{ message: 'must be a mapping of settings', where: at(0), help }] };
  }
  const known = settingNames.map((name) => settings[name].key);
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const where = at(isScalar(key) ? startOf(key) : 0);
    if (!known.some((candidate) => candidate === name)) {
      const near = nearest(name, known);
      const help = near ? `Did you mean \`${near}\`?` : `The keys are ${known.join(', ')}.`;
      problems.push({ message: `\`${name}\` is no setting`, where, help });
    } else if (!isScalar(value) || value.value === null) {
      problems.push({ message: `\`${name}\` must be a plain value`, where, help: `Write \`${name}: value\`.` });
    } else {
      values.set(name, { text: scalarText(value), where: at(startOf(value)) });
    }
  }
  return { path, values, problems };
}

function startOf(node: { readonly range?: readonly [number, number, number] | null }): number {
  return node.range?.[0] ?? 0;
}

/** The value as written (`4600`, not a number), so that every source is validated alike. */
function scalarText(scalar: { readonly value: unknown; readonly source?: string }): string {
  return scalar.source ?? String(scalar.value);
}
