import type { Command } from 'commander';
import { unwrap } from '../client/graphql.js';
import { type Act, type Handler, examples } from '../command.js';
import { EXIT } from '../exit.js';
import {
  AllowProducerDocument,
  AllowedProducersDocument,
  DisallowProducerDocument,
  type ProducerFieldsFragment,
} from '../operations/operations.generated.js';
import { table } from '../output/table.js';
import { unknownName } from './catalog-get.js';

/** `domain producer`: whose lineage events count for a domain, beside those of its own senders. */
export function registerProducers(domain: Command, act: Act): void {
  const producer = domain
    .command('producer')
    .description('Job namespaces whose lineage events count for the data of a domain, with any sender.');
  producer
    .command('list')
    .description('Lists the job namespaces that a domain allows.')
    .argument('<domain>')
    .addHelpText('after', examples('domain producer list finance'))
    .action(act(list));
  producer
    .command('allow')
    .summary('let events about jobs of a namespace count')
    .description(
      'Lets lineage events about jobs of a namespace count for the data of a domain, with any sender that may ingest.',
    )
    .argument('<domain>')
    .argument('<namespace>', 'namespace of the jobs, exactly as their events write it')
    .addHelpText('after', examples('domain producer allow finance airflow-prod'))
    .action(act(allow));
  producer
    .command('disallow')
    .summary('end that events about jobs of a namespace count')
    .description('Ends that events about jobs of a namespace count with any sender: they are lineage only again.')
    .argument('<domain>')
    .argument('<namespace>', 'namespace of the jobs')
    .addHelpText('after', examples('domain producer disallow finance airflow-prod'))
    .action(act(disallow));
}

const list: Handler<object, [name: string]> = async (session, _flags, name) => {
  const client = await session.client();
  const { domain } = await client.execute(AllowedProducersDocument, { name });
  if (!domain) throw await unknownName(client, 'DOMAIN', name);
  return shown(domain);
};

const allow: Handler<object, [name: string, namespace: string]> = async (session, _flags, domain, jobNamespace) => {
  const client = await session.client();
  const { allowProducer: result } = await client.execute(AllowProducerDocument, { input: { domain, jobNamespace } });
  return shown(unwrap(result, ['ProducerAllowed']).domain);
};

const disallow: Handler<object, [name: string, namespace: string]> = async (session, _flags, domain, jobNamespace) => {
  const client = await session.client();
  const input = { domain, jobNamespace };
  const { disallowProducer: result } = await client.execute(DisallowProducerDocument, { input });
  return shown(unwrap(result, ['ProducerDisallowed']).domain);
};

function shown(domain: ProducerFieldsFragment) {
  const rows = domain.allowedProducers.map(({ allowedAt, allowedBy, jobNamespace }) => [
    jobNamespace,
    allowedBy,
    allowedAt,
  ]);
  return {
    exit: EXIT.yes,
    data: domain,
    pretty: (style: Parameters<typeof table>[2]) =>
      rows.length === 0 ? 'none' : table(['job namespace', 'allowed by', 'since'], rows, style),
  };
}
