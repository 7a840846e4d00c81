import type { MaintenanceWindow } from '../../core/maintenance/maintenance-window.js';
import { DAY } from '../../core/shared/duration.js';
import { type Interval, millisOf, parseInterval } from '../../core/shared/interval.js';
import { domainOfProduct, productRef, unknownProduct } from '../catalog/references.js';
import { recordChange } from '../shared/audit-trail.js';
import { type AppFailure, invalid, notFound } from '../shared/errors.js';
import { requiredReason } from '../shared/reason.js';
import { type InTransaction, defineCreatingUseCase } from '../shared/use-case.js';

export interface DeclareMaintenanceInput {
  /** All products of a domain, or one product; exactly one of the two. */
  readonly domain?: string | null;
  readonly product?: string | null;
  /** Only contracts with a server of this name. */
  readonly server?: string | null;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly idempotencyKey?: string | null;
}

/** The longest window. */
const MOST_DAYS = 31;

/**
 * Declares a time in which the clocks of service levels stand still. It may lie in the past, and
 * counts as it is recorded: decisions that are recorded stay as they are.
 */
export const declareMaintenanceWindow = defineCreatingUseCase({
  name: 'declareMaintenanceWindow',
  permission: (input: DeclareMaintenanceInput) => ({ action: 'maintenance.declare', domain: domainOf(input) }),
  work: async (ports: InTransaction, call, input: DeclareMaintenanceInput): Promise<MaintenanceWindow> => {
    const { clock, ids, tx } = ports;
    const domain = domainOf(input);
    const product = input.product ? productRef(input.product) : null;
    if ((await tx.catalog.domainsByName([domain])).length === 0)
      throw notFound(`There is no domain \`${domain.slice(0, 80)}\`.`, 'List them: `concordat domain list`.');
    if (product !== null && (await tx.catalog.productsByRef([product])).length === 0)
      throw await unknownProduct(tx, product);
    const window: MaintenanceWindow = {
      ...{ id: ids.next(), domain, product, server: input.server?.trim() || null, ...intervalOf(input) },
      ...{ reason: requiredReason(input.reason), declaredBy: call.actor.subject, declaredAt: clock.now() },
    };
    await tx.maintenance.insertWindow(window);
    const subject = `maintenance:${window.id}`;
    await recordChange(ports, call, { action: 'maintenance.declare', subject, before: null, after: window });
    tx.signal('contract');
    return window;
  },
});

function domainOf({ domain, product }: DeclareMaintenanceInput): string {
  const isProduct = typeof product === 'string' && product !== '';
  const isDomain = typeof domain === 'string' && domain !== '';
  if (isProduct === isDomain)
    throw invalid({ code: 'INVALID_INPUT', message: 'Give exactly one of `domain` and `product`.' });
  return isProduct ? domainOfProduct(product) : (domain ?? '');
}

function intervalOf({ from, to }: DeclareMaintenanceInput): Interval {
  const interval = parseInterval(from, to);
  if (!interval.ok) throw invalidWindow(`\`${from}\` to \`${to}\` is not an interval`);
  if (millisOf(interval.value.to) - millisOf(interval.value.from) > MOST_DAYS * DAY)
    throw invalidWindow(`it is longer than ${MOST_DAYS} days`);
  return interval.value;
}

function invalidWindow(problem: string): AppFailure {
  return invalid({ code: 'INVALID_MAINTENANCE', message: `The maintenance window is invalid: ${problem}.` });
}
