import { readFileSync } from 'node:fs';
import { LineCounter, type Node, type Pair, type Scalar, type YAMLMap, isMap, isScalar, parseDocument } from 'yaml';
import { isAgentId } from '../core/coordination/agent.js';
import type { AllowedServer } from '../core/coordination/allowed-servers.js';
import { type Result, err, ok } from '../core/shared/result.js';
import { readSecretFile } from './secret-file.js';

/** What the machine of an agent decides: contracts and the server have no say in it. */
export interface AgentConfig {
  readonly name: string | null;
  readonly slots: number | null;
  readonly labels: Readonly<Record<string, string>>;
  /** Whether keys of failing rows leave the agent. */
  readonly samples: 'none' | 'keys' | null;
  /** The servers that are read; null for all within the data root. */
  readonly servers: readonly AllowedServer[] | null;
}

export interface AgentConfigProblem {
  readonly message: string;
  /** `file:line:column`. */
  readonly where: string;
  readonly help: string;
}

export const NO_AGENT_CONFIG: AgentConfig = {
  name: null,
  slots: null,
  labels: {},
  samples: null,
  servers: null,
};

const KEYS = ['name', 'slots', 'labels', 'samples', 'servers'];

/** Reads `concordat.agent.yaml`; all that is wrong with it is reported at once. */
export function readAgentConfig(
  path: string,
  environment: Readonly<Record<string, string | undefined>>,
): Result<AgentConfig, readonly AgentConfigProblem[]> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return err([{ message: `cannot be read: ${why}`, where: path, help: 'Name a file that exists with --config.' }]);
  }
  return new Reader(path, text, environment).read();
}

class Reader {
  private readonly lines = new LineCounter();
  private readonly problems: AgentConfigProblem[] = [];

  constructor(
    private readonly path: string,
    private readonly text: string,
    private readonly environment: Readonly<Record<string, string | undefined>>,
  ) {}

  read(): Result<AgentConfig, readonly AgentConfigProblem[]> {
    const document = parseDocument(this.text, { lineCounter: this.lines, uniqueKeys: true });
    for (const { message, pos } of document.errors)
      this.add(pos[0], message.split('\n')[0] ?? message, 'Write the file as YAML.');
    const { contents } = document;
    let config = NO_AGENT_CONFIG;
    if (this.problems.length === 0 && isMap(contents)) config = this.configOf(contents);
    else if (this.problems.length === 0 && contents !== null)
      this.add(0, 'must be a mapping', `The keys are ${KEYS.join(', ')}.`);
    return this.problems.length > 0 ? err(this.problems) : ok(config);
  }

  private configOf(map: YAMLMap): AgentConfig {
    let config = NO_AGENT_CONFIG;
    for (const pair of map.items) {
      const [key, at, value] = [keyOf(pair), offsetOf(pair), pair.value as Node | null];
      if (key === 'name') config = { ...config, name: this.nameOf(value, at) };
      else if (key === 'slots') config = { ...config, slots: this.slotsOf(value, at) };
      else if (key === 'samples') config = { ...config, samples: this.samplesOf(value, at) };
      else if (key === 'labels') config = { ...config, labels: Object.fromEntries(this.textsOf(value, at, 'labels')) };
      else if (key === 'servers') config = { ...config, servers: this.serversOf(value, at) };
      else this.add(at, `\`${key}\` is no key of this file`, `The keys are ${KEYS.join(', ')}.`);
    }
    return config;
  }

  private nameOf(value: Node | null, at: number): string | null {
    const name = isScalar(value) ? String(value.value) : '';
    if (isAgentId(name)) return name;
    this.add(at, '`name` cannot name an agent', 'Use 1 to 100 letters, digits, dots, dashes and underscores.');
    return null;
  }

  private slotsOf(value: Node | null, at: number): number | null {
    const slots = isScalar(value) ? value.value : null;
    if (typeof slots === 'number' && Number.isInteger(slots) && slots >= 1 && slots <= 64) return slots;
    this.add(at, '`slots` must be a whole number from 1 to 64', 'Write `slots: 4`.');
    return null;
  }

  private samplesOf(value: Node | null, at: number): AgentConfig['samples'] {
    const samples = isScalar(value) ? value.value : null;
    if (samples === 'none' || samples === 'keys') return samples;
    this.add(at, '`samples` must be `none` or `keys`', '`keys` sends the keys of failing rows to the server.');
    return null;
  }

  /** `"<type> <host, path or location>": { NAME: env:X | file:… }`. */
  private serversOf(value: Node | null, at: number): readonly AllowedServer[] {
    const servers: AllowedServer[] = [];
    if (!isMap(value)) {
      this.add(at, '`servers` must be a mapping', 'Write `"local finance/*": {}` for each server that is read.');
      return servers;
    }
    for (const pair of value.items) {
      const [type = '', pattern] = keyOf(pair).trim().split(/\s+/u);
      if (type === '' || pattern === undefined) {
        this.add(
          offsetOf(pair),
          `\`${keyOf(pair)}\` names no server`,
          'Write the type and the place: `"local finance/*": {}`.',
        );
        continue;
      }
      const variables = new Map<string, string>();
      servers.push({ type, pattern, variables });
      const of = pair.value as Node | null;
      if (of === null || (isScalar(of) && of.value === null)) continue;
      for (const [name, reference] of this.textsOf(of, offsetOf(pair), keyOf(pair))) {
        const secret = this.secretOf(reference, offsetOf(pair), name);
        if (secret !== null) variables.set(name, secret);
      }
    }
    return servers;
  }

  /** The value that a reference stands for. Values themselves are refused: files are copied. */
  private secretOf(reference: string, at: number, name: string): string | null {
    if (reference.startsWith('env:')) {
      const value = this.environment[reference.slice(4)];
      if (value !== undefined && value !== '') return value;
      this.add(
        at,
        `\`${name}\`: the environment variable ${reference.slice(4)} is not set`,
        'Set it where the agent starts.',
      );
      return null;
    }
    if (reference.startsWith('file:')) {
      const read = readSecretFile(reference.slice(5));
      if (read.ok) return read.value;
      this.add(at, `\`${name}\`: the file ${reference.slice(5)} ${read.error}`, 'Name a file with mode 0600.');
      return null;
    }
    this.add(at, `\`${name}\` must be a reference`, 'Write `env:NAME` or `file:/path`, never the value itself.');
    return null;
  }

  private textsOf(value: Node | null, at: number, of: string): readonly (readonly [string, string])[] {
    if (!isMap(value)) {
      this.add(at, `\`${of}\` must be a mapping`, 'Write `name: value`.');
      return [];
    }
    return value.items.flatMap((pair) => {
      const given = pair.value as Node | null;
      if (isPlain(given)) return [[keyOf(pair), String(given.value)] as const];
      this.add(offsetOf(pair), `\`${keyOf(pair)}\` must be a plain value`, 'Write `name: value`.');
      return [];
    });
  }

  private add(offset: number, message: string, help: string): void {
    const { col, line } = this.lines.linePos(offset);
    this.problems.push({ message, where: `${this.path}:${String(line)}:${String(col)}`, help });
  }
}

function isPlain(node: Node | null): node is Scalar<string | number | boolean> {
  return isScalar(node) && ['string', 'number', 'boolean'].includes(typeof node.value);
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function offsetOf({ key }: Pair): number {
  return (key as Node | null)?.range?.[0] ?? 0;
}
