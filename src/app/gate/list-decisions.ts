import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { GateDecision } from '../../core/gate/gate-decision.js';
import type { Verdict } from '../../core/health/partition-verdict.js';
import { type Instant, parseInstant } from '../../core/shared/interval.js';
import type { ContentPorts } from '../catalog/contents.js';
import { consumerRef, productRef } from '../catalog/references.js';
import { listedDecision } from '../health/readable.js';
import type { Clock } from '../ports/clock.js';
import type { DecisionFilter, DecisionTimes } from '../ports/decision-store.js';
import type { Page, PageRequest } from '../ports/page.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { invalid } from '../shared/errors.js';
import { badCursor, lengthOf, toCursor, validatePage, valuesOfCursor } from '../shared/paging.js';
import { defineUseCase } from '../shared/use-case.js';

export interface DecisionFilterInput {
  readonly consumer?: string | null;
  readonly product?: string | null;
  readonly domain?: string | null;
  readonly partition?: string | null;
  readonly verdicts?: readonly Verdict[] | null;
  readonly waiting?: boolean | null;
  readonly final?: boolean | null;
  readonly overridden?: boolean | null;
  readonly since?: string | null;
  readonly newestOnly?: boolean | null;
}

export interface ListDecisionsInput extends PageRequest {
  readonly filter?: DecisionFilterInput | null;
  /** Whether all are counted; without it the count is 0. */
  readonly counted: boolean;
}

/** A filter without a condition. */
export const ANY_DECISION: DecisionFilter = {
  ...{ consumer: null, domain: null, final: null, overridden: null, partition: null, product: null, since: null },
  ...{ newestOnly: true, verdicts: null, waiting: null },
};

interface DecisionPorts extends ContentPorts {
  readonly clock: Clock;
  readonly unitOfWork: UnitOfWork;
}

/** Recorded decisions, newest first. */
export const decisions = defineUseCase({
  name: 'decisions',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: (ports: DecisionPorts, call, input: ListDecisionsInput): Promise<Page<GateDecision>> => {
    validatePage(input);
    const count = lengthOf(input);
    const filter = filterOf(input.filter ?? {}, ports.clock.now());
    const before = input.after ? placeOf(input.after) : null;
    return ports.unitOfWork.read(async ({ decisions: stored }) => {
      const found = await stored.decisionsNewestFirst(filter, before, count + 1);
      return {
        items: found.slice(0, count).map(({ at, decision }) => ({
          cursor: toCursor(JSON.stringify([at, decision.id])),
          node: listedDecision(ports, call, decision),
        })),
        hasNextPage: found.length > count,
        totalCount: input.counted ? await stored.countDecisions(filter) : 0,
      };
    });
  },
});

/** One recorded decision; null where there is none of this id. */
export const decision = defineUseCase({
  name: 'decision',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (ports: DecisionPorts, call, { id }: { readonly id: string }): Promise<GateDecision | null> => {
    const found = await ports.unitOfWork.read((stores) => stores.decisions.decision(id));
    return found === null ? null : listedDecision(ports, call, found);
  },
});

/** When each of these decisions was requested; null where it is not, or no longer, the newest. */
export const timesOfDecisions = defineUseCase({
  name: 'timesOfDecisions',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (
    { unitOfWork }: Pick<DecisionPorts, 'unitOfWork'>,
    _call,
    ids: readonly string[],
  ): Promise<readonly (DecisionTimes | null)[]> => {
    const found = await unitOfWork.read((stores) => stores.decisions.timesOf(ids));
    const byId = new Map(found.map((times) => [times.id, times]));
    return ids.map((id) => byId.get(id) ?? null);
  },
});

function filterOf(input: DecisionFilterInput, now: Instant): DecisionFilter {
  const { domain = null, final = null, overridden = null, partition = null, verdicts = null } = input;
  const { consumer = null, newestOnly = true, product = null, since = null, waiting = null } = input;
  if (consumer !== null) consumerRef(consumer);
  return {
    ...{ consumer, domain, final, overridden, partition, verdicts },
    newestOnly: newestOnly ?? true,
    product: product === null ? null : productRef(product),
    since: since === null ? null : instantOf(since),
    waiting: waiting === null ? null : { at: now, is: waiting },
  };
}

function instantOf(text: string): Instant {
  const instant = parseInstant(text);
  if (instant.ok) return instant.value;
  throw invalid({ code: 'INVALID_INPUT', message: `\`since\` is not an instant: \`${text.slice(0, 100)}\`.` });
}

function placeOf(cursor: string): { readonly at: Instant; readonly id: string } {
  const [at, id] = valuesOfCursor(cursor);
  if (typeof at === 'string' && typeof id === 'string') return { at, id };
  throw badCursor(cursor);
}
