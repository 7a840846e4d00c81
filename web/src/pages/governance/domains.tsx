import { useState } from 'react';
import { Link } from 'react-router';
import { useAnswer } from '../../api/use-answer.js';
import { useChange } from '../../api/use-change.js';
import { CopyCommand } from '../../look/copy-command.js';
import { Empty } from '../../look/empty.js';
import { Answered, Failure, Panel } from '../../look/panel.js';
import { DomainsDocument, type DomainsQuery, UpdateDomainDocument } from '../../operations/operations.generated.js';

type Domain = DomainsQuery['domains']['nodes'][number];

/** All domains with their owners, which those who may can change. */
export function Domains() {
  const query = useAnswer(DomainsDocument, {});
  return (
    <Panel title="Domains" aside={<CopyCommand command="concordat domain list" />}>
      <Answered query={query}>
        {({ domains }) =>
          domains.nodes.length === 0 ? (
            <Empty commands={['concordat domain register finance --owner ann']}>No domain is registered.</Empty>
          ) : (
            <div className="scroll">
              <table>
                <thead>
                  <tr>
                    <th>domain</th>
                    <th>title</th>
                    <th>owners</th>
                    <th>namespaces of jobs that may write its datasets</th>
                  </tr>
                </thead>
                <tbody>
                  {domains.nodes.map((domain) => (
                    <tr key={domain.name}>
                      <td>
                        <Link to={`/domains/${domain.name}`}>{domain.name}</Link>
                      </td>
                      <td>{domain.title}</td>
                      <td>
                        <Owners domain={domain} />
                      </td>
                      <td className="key">
                        {domain.allowedProducers.map(({ jobNamespace }) => jobNamespace).join(', ')}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Answered>
    </Panel>
  );
}

function Owners({ domain: { name, owners } }: { readonly domain: Domain }) {
  const [draft, setDraft] = useState<string | null>(null);
  const update = useChange(UpdateDomainDocument, ({ updateDomain }) => updateDomain);
  if (draft === null) {
    return (
      <span className="row">
        {owners.join(', ')}
        <button
          type="button"
          className="plain"
          aria-label={`Change the owners of ${name}`}
          onClick={() => {
            setDraft(owners.join(', '));
          }}
        >
          change
        </button>
      </span>
    );
  }
  const save = async (): Promise<void> => {
    const next = draft
      .split(',')
      .map((owner) => owner.trim())
      .filter((owner) => owner !== '');
    if (await update.make({ input: { name, owners: next } })) setDraft(null);
  };
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <input
        aria-label={`Owners of ${name}, with commas between them`}
        value={draft}
        onChange={({ target }) => {
          setDraft(target.value);
        }}
      />
      <button type="submit" disabled={update.isPending}>
        Save
      </button>
      <button
        type="button"
        onClick={() => {
          setDraft(null);
        }}
      >
        Cancel
      </button>
      {update.failure !== null && <Failure failure={update.failure} />}
    </form>
  );
}
