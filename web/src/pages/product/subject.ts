import { useOutletContext, useParams, useSearchParams } from 'react-router';
import type { ProductQuery } from '../../operations/operations.generated.js';

export type ShownProduct = NonNullable<ProductQuery['product']>;

/** What all tabs of a product are about. */
export interface Subject {
  readonly product: ShownProduct;
  /** Time of the server, with which ages are compared. */
  readonly asOf: string;
  /** Key of the chosen partition; null for the newest that is due. */
  readonly partition: string | null;
}

export function useSubject(): Subject {
  return useOutletContext<Subject>();
}

/** The product of the address; a domain may contain dots. */
export function useProductRef(): string {
  const { domain = '', name = '' } = useParams();
  return `${domain}/${name}`;
}

/** The partition of the address. */
export function usePartition(): string | null {
  return useSearchParams()[0].get('partition');
}

/** The address of a product, or of a tab of it, at a partition. */
export function productPath(ref: string, partition: string | null, tab = ''): string {
  const at = partition === null ? '' : `?partition=${encodeURIComponent(partition)}`;
  return `/products/${ref}${tab === '' ? '' : `/${tab}`}${at}`;
}

/** The address of the results of a check for a partition, however old it is. */
export function resultPath(ref: string, partition: string | null, check: string): string {
  const address = new URLSearchParams({ check });
  if (partition !== null) {
    address.set('partition', partition);
    address.set('at', partition);
  }
  return `/products/${ref}/checks?${address.toString()}`;
}

/** The domain of a reference `domain/product`. */
export function domainOf(ref: string): string {
  return ref.slice(0, ref.indexOf('/'));
}
