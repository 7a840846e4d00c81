import type { Command } from 'commander';
import { unwrap } from '../client/graphql.js';
import { type Act, type Handler, examples } from '../command.js';
import { type Columns, type ListFlags, type RequestedList, listOptions, requestedList } from '../listing.js';
import {
  AllowProducerDocument,
  AllowedProducersDocument,
  DisallowProducerDocument,
  type ProducerFieldsFragment,
} from '../operations/operations.generated.js';
import type { Answer } from '../output/answer.js';
import { unknownName } from './catalog-get.js';

/** `domain producer`: whose lineage events count for a domain, beside those of its own senders. */
export function registerProducers(domain: Command, act: Act): void {
  const producer = domain
    .command('producer')
    .description('Job namespaces whose lineage events count for the data of a domain, with any sender.');
  listOptions(producer.command('list'), COLUMNS)
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

const list: Handler<ListFlags, [name: string]> = async (session, flags, name) => {
  const listed = requestedList(session, flags, COLUMNS);
  const client = await session.client();
  const { domain } = await client.execute(AllowedProducersDocument, { name });
  if (!domain) throw await unknownName(client, 'DOMAIN', name);
  return shown(listed, domain);
};

const allow: Handler<object, [name: string, namespace: string]> = async (session, _flags, domain, jobNamespace) => {
  const client = await session.client();
  const { allowProducer: result } = await client.execute(AllowProducerDocument, { input: { domain, jobNamespace } });
  return shown(requestedList(session, {}, COLUMNS), unwrap(result, ['ProducerAllowed']).domain);
};

const disallow: Handler<object, [name: string, namespace: string]> = async (session, _flags, domain, jobNamespace) => {
  const client = await session.client();
  const input = { domain, jobNamespace };
  const { disallowProducer: result } = await client.execute(DisallowProducerDocument, { input });
  return shown(requestedList(session, {}, COLUMNS), unwrap(result, ['ProducerDisallowed']).domain);
};

type Producer = ProducerFieldsFragment['allowedProducers'][number];

const COLUMNS: Columns<Producer> = [
  { heading: 'job namespace', of: ({ jobNamespace }) => jobNamespace },
  { heading: 'allowed by', of: ({ allowedBy }) => allowedBy },
  { heading: 'since', of: ({ allowedAt }) => allowedAt },
];

function shown(listed: RequestedList<Producer>, domain: ProducerFieldsFragment): Answer {
  return listed.answer({ items: domain.allowedProducers, also: domain });
}
