import { useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../api/client.js';
import { Failure } from '../../look/panel.js';
import { RunChecksDocument } from '../../operations/operations.generated.js';

/** Runs the checks of the partition now, for those who may. */
export function CheckAgain({
  product,
  contract,
  partition,
  isAllowed,
}: {
  readonly product: string;
  readonly contract: string;
  readonly partition: string | null;
  readonly isAllowed: boolean;
}) {
  const queries = useQueryClient();
  const run = useMutation({
    mutationFn: async () => {
      const { data } = await send(RunChecksDocument, { input: { product, contract, partition } });
      if (!('counts' in data.runChecks)) throw new Error(data.runChecks.message);
      return data.runChecks.counts;
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  if (!isAllowed) {
    return <p className="quiet">To check again, you need the role editor, owner or agent in the domain.</p>;
  }
  return (
    <>
      <div className="row">
        <button type="button" className="main" disabled={run.isPending} onClick={() => run.mutate()}>
          {run.isPending ? 'Checking …' : 'Check again'}
        </button>
        <span className="quiet" role="status">
          {run.data === undefined ? 'Runs all checks of the partition.' : countsText(run.data)}
        </span>
      </div>
      {run.isError && <Failure failure={run.error} />}
    </>
  );
}

function countsText(counts: Readonly<Record<string, number>>): string {
  const found = Object.entries(counts).filter(([, count]) => count > 0);
  return found.map(([outcome, count]) => `${String(count)} ${outcome}`).join(', ');
}
