import { type ContractModel, entriesOf, isRecord, textOf } from './model.js';

/** What is promised about deliveries. */
export function ServiceLevelTerms({ sla }: { readonly sla: ContractModel['sla'] }) {
  if (sla.length === 0) return <p className="quiet">No service level is promised.</p>;
  return (
    <table>
      <thead>
        <tr>
          <th>service level</th>
          <th>promise</th>
          <th>of</th>
          <th>on time</th>
          <th>driver</th>
        </tr>
      </thead>
      <tbody>
        {sla.map(({ driver, element, property, target, unit, value, valueExt }, index) => (
          <tr key={index}>
            <td>{property}</td>
            <td>
              {[textOf(value), textOf(valueExt)].filter((part) => part !== null).join(' to ')} {unit}
            </td>
            <td>{element}</td>
            <td>{target === null ? '' : `${String(Math.round(target * 1000) / 10)} % of partitions`}</td>
            <td>{driver}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** For what the data may be used, by whom, at which price, and who helps. */
export function Terms({ model: { documentation, partitioning, roles } }: { readonly model: ContractModel }) {
  const description = isRecord(documentation['description'])
    ? documentation['description']
    : { purpose: documentation['description'] };
  const team = documentation['team'];
  const members = entriesOf(isRecord(team) ? team['members'] : team);
  const price = isRecord(documentation['price']) ? documentation['price'] : {};
  const facts: readonly (readonly [name: string, text: string | null])[] = [
    ['Purpose', textOf(description['purpose'])],
    ['Usage', textOf(description['usage'])],
    ['Limitations', textOf(description['limitations'])],
    ['Partitions', partitioning === null ? 'none: current data' : `${partitioning.every} in ${partitioning.timezone}`],
    ['Roles', listText(roles.map(({ access, role }) => `${role}${access === null ? '' : ` (${access})`}`))],
    ['Price', listText([price['priceAmount'], price['priceCurrency'], price['priceUnit']].map(textOf), ' ')],
    ['Team', listText([isRecord(team) ? textOf(team['name']) : null, ...members.map(memberText)])],
  ];
  const support = entriesOf(documentation['support']);
  return (
    <dl className="facts">
      {facts.map(
        ([name, text]) =>
          text !== null && (
            <div key={name} className="contents">
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
      {support.length > 0 && (
        <>
          <dt>Support</dt>
          <dd>
            {support.map((channel, index) => (
              <div key={index}>
                <SupportChannel channel={channel} />
              </div>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}

function SupportChannel({ channel }: { readonly channel: Readonly<Record<string, unknown>> }) {
  const url = textOf(channel['url']);
  const name = textOf(channel['channel']) ?? url;
  const tool = textOf(channel['tool']);
  const isLink = url !== null && /^(https?|mailto):/iu.test(url);
  return (
    <>
      {isLink ? (
        <a href={url} rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {tool !== null && <span className="quiet"> {tool}</span>}
    </>
  );
}

function memberText(member: Readonly<Record<string, unknown>>): string | null {
  const name = textOf(member['username']) ?? textOf(member['name']);
  const role = textOf(member['role']);
  return name === null || role === null ? name : `${name} (${role})`;
}

function listText(parts: readonly (string | null)[], separator = ', '): string | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : known.join(separator);
}
