// Made by scripts/generate/operations.mjs from the files in web/src/operations. Do not edit.

import { operation } from './operation.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ContractLifecycle = 'PROPOSED' | 'ACTIVE' | 'SUPERSEDED' | 'DEPRECATED' | 'RETIRED';

export type IdentityKind = 'LOCAL' | 'TOKEN';

export type PartitionStatus =
  'HEALTHY' | 'DEGRADED' | 'UNHEALTHY' | 'UNKNOWN' | 'NOT_ARRIVED' | 'OPEN' | 'NOT_DUE' | 'NOT_OWED';

export type ProductFilter = {
  /** @deprecated Use `domains`. */
  readonly domain?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly domains?: ReadonlyArray<string> | null | undefined;
  readonly owners?: ReadonlyArray<string> | null | undefined;
  readonly statuses?: ReadonlyArray<PartitionStatus> | null | undefined;
  readonly lifecycles?: ReadonlyArray<ContractLifecycle> | null | undefined;
  readonly consumedBy?: string | null | undefined;
};

export type ProductOrderField = 'NAME' | 'SCORE' | 'NEWEST' | 'CONSUMERS';

export type ProductOrder = {
  readonly by: ProductOrderField;
  readonly descending?: boolean | null | undefined;
};

export type CatalogQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  orderBy?: ProductOrder | null | undefined;
  after?: string | null | undefined;
}>;

export type CatalogQuery = {
  readonly products: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly facets: ReadonlyArray<{
      readonly name: string;
      readonly values: ReadonlyArray<{ readonly value: string; readonly count: number }>;
    }>;
    readonly nodes: ReadonlyArray<{
      readonly ref: string;
      readonly title: string | null;
      readonly owners: ReadonlyArray<string>;
      readonly newestPartition: {
        readonly key: string | null;
        readonly status: PartitionStatus;
        readonly score: number | null;
        readonly low: number | null;
        readonly high: number | null;
        readonly late: boolean;
        readonly overridden: boolean;
        readonly interval: { readonly from: string; readonly to: string } | null;
      } | null;
      readonly healthStrip: {
        readonly partitions: ReadonlyArray<{
          readonly key: string | null;
          readonly status: PartitionStatus;
          readonly score: number | null;
          readonly low: number | null;
          readonly high: number | null;
          readonly late: boolean;
          readonly overridden: boolean;
          readonly interval: { readonly from: string; readonly to: string } | null;
        }>;
      } | null;
      readonly consumers: { readonly totalCount: number };
    }>;
  };
  readonly me: { readonly clock: string };
};

export type CellFieldsFragment = {
  readonly key: string | null;
  readonly status: PartitionStatus;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly late: boolean;
  readonly overridden: boolean;
  readonly interval: { readonly from: string; readonly to: string } | null;
};

export type ShellQueryVariables = Exact<{ [key: string]: never }>;

export type ShellQuery = {
  readonly me: {
    readonly subject: string;
    readonly identity: IdentityKind;
    readonly clock: string;
    readonly environment: string;
    readonly version: string;
  };
};

export const CatalogDocument = operation<
  CatalogQuery,
  CatalogQueryVariables
>(`query Catalog($filter: ProductFilter, $orderBy: ProductOrder, $after: String) {
  products(filter: $filter, orderBy: $orderBy, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    facets {
      name
      values {
        value
        count
      }
    }
    nodes {
      ref
      title
      owners
      newestPartition {
        ...CellFields
      }
      healthStrip {
        partitions {
          ...CellFields
        }
      }
      consumers(first: 1) {
        totalCount
      }
    }
  }
  me {
    clock
  }
}
fragment CellFields on PartitionCell {
  key
  interval {
    from
    to
  }
  status
  score
  low
  high
  late
  overridden
}`);

export const ShellDocument = operation<ShellQuery, ShellQueryVariables>(`query Shell {
  me {
    subject
    identity
    clock
    environment
    version
  }
}`);
