import { useNavigate } from 'react-router';
import type { ContractVersionQuery } from '../../operations/operations.generated.js';

/** All versions of a contract with their lifecycle, newest first. */
export function VersionPicker({
  versions,
  chosen,
  linkOf,
}: {
  readonly versions: ContractVersionQuery['contractVersions'];
  readonly chosen: string | null;
  readonly linkOf: (version: string) => string;
}) {
  const navigate = useNavigate();
  const newest = versions.filter(
    ({ version }, index) => versions.findIndex((one) => one.version === version) === index,
  );
  if (newest.length === 0) return null;
  return (
    <label className="row">
      version
      <select value={chosen ?? ''} onChange={({ target }) => void navigate(linkOf(target.value))}>
        {chosen === null && <option value="">choose</option>}
        {newest.map(({ lifecycle, version }) => (
          <option key={version} value={version}>
            {version} ({lifecycle.toLowerCase()})
          </option>
        ))}
      </select>
    </label>
  );
}
