import { type NodeRef, nodeRefsOf } from '../../core/lineage/lineage-answer.js';
import type { RequestContext } from './context.js';
import { queryError, unwrap } from './errors.js';
import type * as types from './schema/types.generated.js';

/** The node that an input names. Exactly one of its keys is set, or the input is Invalid. */
export async function nodeRef(
  input: types.NodeRef,
  context: Pick<RequestContext, 'catalog' | 'call'>,
): Promise<NodeRef> {
  const { dataset, id, job, product } = input;
  const given = Object.values(input).filter((value: unknown) => value !== null && value !== undefined);
  if (given.length === 1) {
    if (dataset) return { kind: 'DATASET', namespace: dataset.namespace, name: dataset.name };
    if (job) return { kind: 'JOB', namespace: job.namespace, name: job.name };
    if (typeof product === 'string') return { kind: 'PRODUCT', ref: product };
    const named = nodeRefsOf(id);
    const [first] = named;
    if (first !== undefined) return named.length === 1 ? first : ((await firstKnown(named, context)) ?? first);
  }
  throw queryError({
    kind: 'Invalid',
    code: 'MALFORMED_REFERENCE',
    message:
      given.length === 1 && typeof id === 'string'
        ? `\`${id.slice(0, 200)}\` is not the id of a node.`
        : 'A node needs exactly one of `dataset`, `job`, `product` and `id`.',
    help: 'Write `of: { product: "domain/product" }`, `of: { dataset: { namespace: …, name: … } }`, or `of: { id: "dataset:<namespace>|<name>" }`.',
    issues: [],
  });
}

/** The first of these nodes that an event or a contract names. */
async function firstKnown(
  refs: readonly NodeRef[],
  { call, catalog }: Pick<RequestContext, 'catalog' | 'call'>,
): Promise<NodeRef | null> {
  for (const ref of refs) {
    if (ref.kind === 'PRODUCT') return ref;
    const { queries } = catalog;
    const found =
      ref.kind === 'JOB' ? unwrap(await queries.job(call, ref), call) : unwrap(await queries.dataset(call, ref), call);
    if (found !== null) return ref;
  }
  return null;
}

/** An optional interval as the `from` and `to` of a use case. */
export function ends(interval: types.IntervalInput | null | undefined): { from?: string; to?: string } {
  return interval ? { from: interval.from, to: interval.to } : {};
}
