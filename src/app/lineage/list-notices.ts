import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { type DatasetId, canonicalDataset, nodeKey } from '../../core/lineage/dataset.js';
import type { DeadLetter, EventWarning } from '../../core/lineage/event-notice.js';
import { subjectsOf } from '../../formats/openlineage/event-subjects.js';
import { productRef } from '../catalog/references.js';
import type { LineageStore, StoredNotice } from '../ports/lineage-store.js';
import type { Page, PageRequest } from '../ports/page.js';
import type { Stores } from '../ports/stores.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { badCursor, fromCursor, toCursor, validateCount } from '../shared/paging.js';
import { defineUseCase } from '../shared/use-case.js';

interface NoticePorts {
  readonly unitOfWork: UnitOfWork;
}

export interface WarningsInput extends PageRequest {
  /** Only events that name a dataset of this product. */
  readonly product?: string | null;
  /** Only events of this job. */
  readonly job?: { readonly namespace: string; readonly name: string } | null;
  readonly code?: string | null;
}

/** A page of warnings. With a filter it may be shorter than requested although others follow. */
export type WarningsPage = Pick<Page<EventWarning>, 'items' | 'hasNextPage'>;

const DEFAULT_COUNT = 50;
const MAX_COUNT = 500;

/**
 * Events that one request reads at most: a filter that matches few of them must not read them all.
 */
const MAX_READ = 5_000;
const BATCH = 250;

const permission = { action: 'catalog.read', domain: ANY_DOMAIN } as const;

/** The warnings of lineage events, newest event first. */
export const lineageWarnings = defineUseCase({
  name: 'lineageWarnings',
  permission,
  work: ({ unitOfWork }: NoticePorts, _call, input: WarningsInput): Promise<WarningsPage> => {
    validateCount('first', input.first);
    const start = positionOf(input.after);
    const count = Math.min(input.first ?? DEFAULT_COUNT, MAX_COUNT);
    return unitOfWork.read(async (stores) => {
      const matches = await warningFilter(stores, input);
      return warningsPage(stores.lineage, matches, { start, count });
    });
  },
});

interface Position {
  readonly sequence: number;
  /** Of the last warning of the event that was listed. */
  readonly index: number;
}

function positionOf(cursor: string | null | undefined): Position | null {
  if (!cursor) return null;
  const match = /^(\d{1,15})\.(\d{1,4})$/u.exec(fromCursor(cursor) ?? '');
  if (match === null) throw badCursor(cursor);
  return { sequence: Number(match[1]), index: Number(match[2]) };
}

type Matches = (event: StoredNotice) => readonly { readonly index: number; readonly warning: EventWarning }[];

async function warningFilter({ catalog, lineage }: Stores, input: WarningsInput): Promise<Matches> {
  const { code, job } = input;
  const bound = input.product ? await datasetsOf({ catalog, lineage }, productRef(input.product)) : null;
  return ({ body, id: eventId, receivedAt, warnings }) => {
    const found = warnings
      .map((warning, index) => ({ warning, index }))
      .filter(({ warning }) => !code || warning.code === code);
    if (found.length === 0) return [];
    const subjects = subjectsOf(body);
    const isOther =
      (job && (subjects.job === null || nodeKey(subjects.job) !== nodeKey(job))) ||
      (bound !== null && !subjects.datasets.some((dataset) => bound.has(nodeKey(dataset))));
    if (isOther) return [];
    return found.map(({ index, warning }) => ({
      index,
      warning: { ...warning, eventId, receivedAt, job: subjects.job },
    }));
  };
}

/** All names of the datasets that the contracts of a product bind. */
async function datasetsOf(
  { catalog, lineage }: Pick<Stores, 'catalog' | 'lineage'>,
  product: string,
): Promise<ReadonlySet<string>> {
  const contracts = (await catalog.contractsOfProducts([product])).map(({ id }) => id);
  const bindings = contracts.length === 0 ? [] : await catalog.bindingsOfContracts(contracts);
  const bound: readonly DatasetId[] = bindings.map(canonicalDataset);
  const names = bound.length === 0 ? [] : await lineage.identitiesOf(bound);
  return new Set([...bound, ...names].map(nodeKey));
}

async function warningsPage(
  lineage: LineageStore,
  matches: Matches,
  { start, count }: { readonly start: Position | null; readonly count: number },
): Promise<WarningsPage> {
  const items: { readonly cursor: string; readonly node: EventWarning }[] = [];
  let before = start === null ? null : start.sequence + 1;
  for (let read = 0; read < MAX_READ; read += BATCH) {
    const events = await lineage.notices('WARNED', before, BATCH);
    for (const event of events) {
      for (const { index, warning } of matches(event)) {
        if (start?.sequence === event.sequence && index <= start.index) continue;
        if (items.length === count) return { items, hasNextPage: true };
        items.push({ cursor: toCursor(`${event.sequence}.${index}`), node: warning });
      }
      before = event.sequence;
    }
    if (events.length < BATCH) return { items, hasNextPage: false };
  }
  return { items, hasNextPage: true };
}

/** The events that could not be folded, newest first; `discarded` for those that were given up. */
export const deadLetters = defineUseCase({
  name: 'deadLetters',
  permission,
  work: (
    { unitOfWork }: NoticePorts,
    _call,
    { after, discarded, first }: PageRequest & { readonly discarded?: boolean | null },
  ): Promise<Page<DeadLetter>> => {
    validateCount('first', first);
    const before = after ? Number(fromCursor(after) ?? NaN) : null;
    if (before !== null && !Number.isSafeInteger(before)) throw badCursor(after ?? '');
    const count = Math.min(first ?? DEFAULT_COUNT, MAX_COUNT);
    const kind = discarded === true ? 'DISCARDED' : 'OPEN';
    return unitOfWork.read(async ({ lineage }) => {
      const found = await lineage.notices(kind, before, count + 1);
      return {
        items: found
          .slice(0, count)
          .map((event) => ({ cursor: toCursor(String(event.sequence)), node: deadLetterOf(event) })),
        hasNextPage: found.length > count,
        totalCount: await lineage.countNotices(kind),
      };
    });
  },
});

function deadLetterOf({ body, foldedAt, id, problem, receivedAt, resolution }: StoredNotice): DeadLetter {
  const { job } = subjectsOf(body);
  return { id, receivedAt, failedAt: foldedAt ?? receivedAt, problem: problem ?? '', job, resolution };
}
