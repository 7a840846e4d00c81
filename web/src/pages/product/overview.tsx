import { useAnswer } from '../../api/use-answer.js';
import { CopyCommand } from '../../look/copy-command.js';
import { commandLine } from '../../look/command-line.js';
import { Answered, Loading, Panel } from '../../look/panel.js';
import { ProductAroundDocument, ProductHealthDocument } from '../../operations/operations.generated.js';
import { Consumers } from './consumers.js';
import { InputPorts, OutputPorts } from './ports.js';
import { ServiceLevels } from './service-levels.js';
import { Snippets } from './snippets.js';
import { useSubject } from './subject.js';
import { Verdict } from './verdict.js';
import { Waterfall } from './waterfall.js';

/** Whether the product can be used, why, and what surrounds it. */
export default function ProductOverview() {
  const { asOf, partition, product } = useSubject();
  const { ref } = product;
  const health = useAnswer(ProductHealthDocument, { product: ref, partition });
  const around = useAnswer(ProductAroundDocument, { ref });
  const shown = health.data?.data.health;
  // Until the chosen partition is there, nothing looks as if it were about it.
  const isOther = health.isPlaceholderData;
  return (
    <>
      <Panel title="Can I use it?" aside={<CopyCommand command={commandLine(`product get ${ref}`, { partition })} />}>
        {isOther ? (
          <Loading />
        ) : (
          <Answered query={health}>{(data) => <Verdict health={data.health} product={ref} />}</Answered>
        )}
      </Panel>
      {shown !== undefined && (
        <div className={`columns${isOther ? ' outdated' : ''}`} aria-busy={isOther}>
          <Panel title="How the score adds up">
            <Waterfall health={shown} product={ref} />
          </Panel>
          <Panel title="Service levels">
            <ServiceLevels health={shown} />
          </Panel>
        </div>
      )}
      <Panel title="Inputs" aside={<CopyCommand command={`concordat lineage up ${ref} --depth 1`} />}>
        <Answered query={around}>{({ lineage }) => <InputPorts product={product} nodes={lineage.nodes} />}</Answered>
      </Panel>
      <Panel title="Outputs">
        <OutputPorts product={product} verdicts={isOther ? [] : (shown?.partitions ?? [])} />
      </Panel>
      <Panel
        title={`Consumers${around.data ? ` (${String(around.data.data.product?.consumers.totalCount ?? 0)})` : ''}`}
        aside={<CopyCommand command={`concordat impact ${ref}`} />}
      >
        <Answered query={around}>
          {(data) => <Consumers consumers={data.product?.consumers ?? null} asOf={asOf} product={ref} />}
        </Answered>
      </Panel>
      <Panel title="Request a decision before you read">
        <Snippets product={ref} partition={isOther ? partition : (shown?.partition ?? partition)} />
      </Panel>
    </>
  );
}
