import { useState } from 'react';

const KEY = 'concordat.proposal';

/** The proposed document: kept in the tab, since it is too long for the address. */
export function useProposal(): readonly [string | null, (text: string | null) => void] {
  const [text, setText] = useState<string | null>(() => sessionStorage.getItem(KEY));
  const propose = (next: string | null): void => {
    const kept = next === null || next.trim() === '' ? null : next;
    if (kept === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, kept);
    setText(kept);
  };
  return [text, propose];
}
