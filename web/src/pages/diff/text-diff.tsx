import { diffLines } from 'diff';
import { useAnswer } from '../../api/use-answer.js';
import { Answered, Failure, Loading, Panel } from '../../look/panel.js';
import { DiffTextDocument } from '../../operations/operations.generated.js';

/** Unchanged lines that are shown before and after changed ones. */
const CONTEXT = 3;

/** The texts of both documents, with the lines that differ. */
export function TextDiff({
  contract,
  from,
  to,
  proposal,
}: {
  readonly contract: string;
  readonly from: string;
  readonly to: string | null;
  readonly proposal: string | null;
}) {
  const before = useAnswer(DiffTextDocument, { ref: contract, version: from });
  const after = useAnswer(DiffTextDocument, { ref: contract, version: to ?? from }, { enabled: to !== null });
  return (
    <Panel title="Text">
      <Answered query={before}>
        {({ contractVersion: older }) => {
          const newer = to === null ? proposal : after.data?.data.contractVersion?.document;
          if (older === null || newer === null) return <p className="quiet">There is no text to compare with.</p>;
          if (newer === undefined) return after.isError ? <Failure failure={after.error} /> : <Loading />;
          return <Lines before={older.document} after={newer} />;
        }}
      </Answered>
    </Panel>
  );
}

function Lines({ before, after }: { readonly before: string; readonly after: string }) {
  const parts = diffLines(before, after);
  return (
    <pre className="text-diff" tabIndex={0}>
      {parts.map((part, index) => {
        const lines = part.value.replace(/\n$/u, '').split('\n');
        const mark = part.added ? '+ ' : part.removed ? '- ' : '  ';
        const isChanged = part.added || part.removed;
        const shown = isChanged ? lines : shortened(lines, index === 0, index === parts.length - 1);
        const text = shown.map((line) => `${mark}${line}\n`).join('');
        const key = `${String(index)} ${mark}`;
        if (part.added) return <ins key={key}>{text}</ins>;
        if (part.removed) return <del key={key}>{text}</del>;
        return <span key={key}>{text}</span>;
      })}
    </pre>
  );
}

/** Unchanged lines beside changed ones, and how many are left out. */
function shortened(lines: readonly string[], isFirst: boolean, isLast: boolean): readonly string[] {
  const head = isFirst ? 0 : CONTEXT;
  const tail = isLast ? 0 : CONTEXT;
  if (lines.length <= head + tail + 1) return lines;
  const hidden = lines.length - head - tail;
  return [...lines.slice(0, head), `… ${String(hidden)} equal lines`, ...lines.slice(lines.length - tail)];
}
