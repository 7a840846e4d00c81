import { quoted } from '../../look/command-line.js';
import type { LineageLevel, SceneQueryVariables } from '../../operations/operations.generated.js';

type SceneInput = SceneQueryVariables['input'];

export const LEVELS: readonly LineageLevel[] = ['PRODUCT', 'DATASET', 'JOB'];
export const MOST_HOPS = 20;

/** What an address shows; null without a focus. */
export interface View {
  /** The id of the node: `product:…`, `dataset:…|…` or `job:…|…`. */
  readonly focus: string;
  readonly input: SceneInput;
  readonly isImpact: boolean;
}

/** Reads the address: a view is a link. A focus without a kind is a product. */
export function viewOf(address: URLSearchParams): View | null {
  const written = address.get('focus')?.trim() ?? '';
  if (written === '') return null;
  const focus = /^(?:dataset|job|product):/u.test(written) ? written : `product:${written}`;
  const isImpact = address.has('impact');
  const isDegraded = address.has('degraded');
  const byDefault: LineageLevel = focus.startsWith('product:') ? 'PRODUCT' : 'DATASET';
  const level = LEVELS.find((each) => each === address.get('level')?.toUpperCase()) ?? byDefault;
  const hops = Number.parseInt(address.get('hops') ?? '', 10);
  return {
    focus,
    isImpact,
    input: {
      focus: { id: focus },
      level: isDegraded ? 'PRODUCT' : level,
      hops: Number.isNaN(hops) ? (isImpact ? MOST_HOPS : 1) : Math.min(Math.max(hops, 0), MOST_HOPS),
      direction: isImpact ? 'DOWNSTREAM' : 'BOTH',
      partition: address.get('partition') || null,
      expand: address.getAll('expand'),
      onlyDegraded: isDegraded,
      includeEnded: address.has('ended'),
    },
  };
}

/** The address with these parameters; null removes one. */
export function withParameters(
  address: URLSearchParams,
  parameters: Readonly<Record<string, string | null>>,
): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null) next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** The address about another node: what was added to the drawing of the first is left behind. */
export function focusedOn(address: URLSearchParams, id: string): URLSearchParams {
  const next = withParameters(address, { focus: id.replace(/^product:/u, ''), expand: null, partition: null });
  const isProduct = id.startsWith('product:');
  if (isProduct !== (viewOf(address)?.input.level === 'PRODUCT')) next.delete('level');
  if (!isProduct) next.delete('degraded');
  return next;
}

export function expandedBy(address: URLSearchParams, ids: readonly string[]): URLSearchParams {
  const next = new URLSearchParams(address);
  for (const id of ids) if (!next.getAll('expand').includes(id)) next.append('expand', id);
  return next;
}

/** The line of the command line with the same nodes. */
export function commandOf({ focus, input, isImpact }: View): string {
  const node = quoted(focus.replace(/^product:/u, ''));
  const past = input.includeEnded === true ? ' --past always' : '';
  const depth = ` --depth ${String(input.hops ?? 1)}`;
  if (isImpact) return `concordat impact ${node}${depth}${past}`;
  const options = `${depth} --level ${input.level.toLowerCase()}${past}`;
  return `concordat lineage up ${node}${options} && concordat lineage down ${node}${options}`;
}

/** How a node is named beside its kind. */
export function nameOf(id: string): string {
  const name = id.slice(id.indexOf(':') + 1);
  return id.startsWith('product:') ? name : name.slice(name.indexOf('|') + 1);
}
