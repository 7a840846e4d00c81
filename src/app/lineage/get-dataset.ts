import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { canonicalDataset, nodeKey } from '../../core/lineage/dataset.js';
import type { DatasetDetails } from '../../core/lineage/details.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { defineUseCase } from '../shared/use-case.js';

interface DatasetInput {
  readonly namespace: string;
  /** Any of the dataset's names. */
  readonly name: string;
}

/** One dataset by any of its names; null when no event and no contract names it. */
export const dataset = defineUseCase({
  name: 'dataset',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: (
    { unitOfWork }: { readonly unitOfWork: UnitOfWork },
    _call,
    input: DatasetInput,
  ): Promise<DatasetDetails | null> =>
    unitOfWork.read(async ({ catalog, lineage }) => {
      const own = canonicalDataset(input);
      const identities = await lineage.identitiesOf([own]);
      const bindings = await catalog.bindingsOfDatasets(identities);
      const stored = new Map((await lineage.datasets(identities)).map((each) => [nodeKey(each.id), each]));
      const known = identities.map((id) => stored.get(nodeKey(id))).filter((each) => each !== undefined);
      if (known.length === 0 && bindings.length === 0) return null;
      const described = known.find(({ fields }) => fields.length > 0);
      const times = known.map(({ lastEventAt }) => lastEventAt).filter((at) => at !== null);
      return {
        ...own,
        aliases: identities.filter((id) => nodeKey(id) !== nodeKey(own)),
        fields: described?.fields ?? [],
        boundTo: bindings.map(({ contractId, object, product }) => ({ contractId, object, product })),
        lastEventAt: times.sort().at(-1) ?? null,
        knownOnlyByColumns: bindings.length === 0 && known.every((each) => each.knownOnlyByColumns),
        owners: [...new Set(known.flatMap(({ owners }) => owners))].sort(),
      };
    }),
});
