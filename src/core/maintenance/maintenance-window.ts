import { covers } from '../access/authorize.js';
import { type Pauses, pausesOf } from '../calendar/pauses.js';
import type { Instant, Interval } from '../shared/interval.js';
import type { Reason } from '../shared/issue.js';

/** A declared time in which the clocks of service levels stand still. */
export interface MaintenanceWindow {
  readonly id: string;
  /** The domain of the products that it is about. */
  readonly domain: string;
  /** `domain/product`; null for all products of the domain. */
  readonly product: string | null;
  /** Only contracts with a server of this name; null for all. */
  readonly server: string | null;
  readonly from: Instant;
  readonly to: Instant;
  readonly reason: string;
  readonly declaredBy: string;
  readonly declaredAt: Instant;
  /** Absent while it is not cancelled. It counts until then. */
  readonly cancelled?: { readonly at: Instant; readonly by: string; readonly reason: string };
}

/** A product, with the names of the servers of its contract. */
export interface Maintained {
  readonly product: string;
  readonly servers: readonly string[];
}

/** The domain, and those that it lies in: `emea.finance` lies in `finance`. */
export function domainsAround(domain: string): readonly string[] {
  const parts = domain.split('.');
  return parts.map((_, index) => parts.slice(index).join('.'));
}

/** The windows about the product, as they were recorded at `asOf`. */
export function windowsAbout(
  windows: readonly MaintenanceWindow[],
  { product, servers }: Maintained,
  asOf: Instant,
): readonly MaintenanceWindow[] {
  const [domain = ''] = product.split('/');
  return windows.flatMap((window) => {
    const isAbout =
      covers(window.domain, domain) &&
      (window.product === null || window.product === product) &&
      (window.server === null || servers.includes(window.server));
    return isAbout && window.declaredAt <= asOf ? (asRecorded(window, asOf) ?? []) : [];
  });
}

/** A cancelled window counts until it was cancelled; null where it had not begun. */
function asRecorded(window: MaintenanceWindow, asOf: Instant): MaintenanceWindow | null {
  const { cancelled, ...declared } = window;
  if (cancelled === undefined || cancelled.at > asOf) return declared;
  if (cancelled.at <= window.from) return null;
  return cancelled.at < window.to ? { ...window, to: cancelled.at } : window;
}

/** When clocks stand still in the windows. */
export function pausesIn(windows: readonly MaintenanceWindow[]): Pauses {
  return pausesOf(windows.map(({ from, to }) => ({ from, to })));
}

/** The windows that are in effect at `asOf`, or in which the clock of a delivery stood still. */
export function windowsShown(
  windows: readonly MaintenanceWindow[],
  clock: Interval | null,
  asOf: Instant,
): readonly MaintenanceWindow[] {
  const meets = ({ from, to }: Interval): boolean => clock !== null && from < clock.to && to > clock.from;
  return windows.filter((window) => (window.from <= asOf && asOf < window.to) || meets(window));
}

/** What gates and reports say of a window; it changes no verdict by itself. */
export function maintenanceReason({ domain, from, id, product, reason, server, to }: MaintenanceWindow): Reason {
  const of = `\`${product ?? domain}\`${server === null ? '' : ` on the server \`${server}\``}`;
  return {
    code: 'MAINTENANCE',
    message: `maintenance of ${of} from ${from} to ${to}, in which no deadline comes nearer: ${reason}`,
    facts: { window: id, from, to },
  };
}
