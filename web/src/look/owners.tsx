/** Who can help; says so where nobody is named. */
export function Owners({ owners }: { readonly owners: readonly string[] }) {
  return owners.length === 0 ? <span className="quiet">nobody is named</span> : <>{owners.join(', ')}</>;
}
