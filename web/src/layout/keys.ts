import { useEffect } from 'react';

/** Keys that work on every page. */
export const KEYS: readonly (readonly [key: string, meaning: string])[] = [
  ['/', 'go to the search'],
  ['j', 'next row'],
  ['k', 'previous row'],
  ['Enter', 'open the chosen row'],
  ['?', 'show the keys'],
  ['Esc', 'close what is open'],
];

/**
 * Listens for the keys of the pages: `j` and `k` choose rows of the tables of the page, which
 * `Enter` opens by their first link.
 */
export function useKeys(showHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '?') showHelp();
      else if (event.key === '/') document.querySelector<HTMLInputElement>('[data-search]')?.focus();
      else if (event.key === 'j') choose(1);
      else if (event.key === 'k') choose(-1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [showHelp]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog') !== null;
}

/** Moves the choice among the rows; its link gets the focus, so that `Enter` opens it. */
function choose(step: number): void {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('main tbody tr')];
  if (rows.length === 0) return;
  const at = rows.findIndex((row) => row.dataset['chosen'] !== undefined);
  const next = rows[at === -1 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)];
  for (const row of rows) delete row.dataset['chosen'];
  if (next === undefined) return;
  next.dataset['chosen'] = '';
  next.scrollIntoView({ block: 'nearest' });
  next.querySelector<HTMLElement>('a, button')?.focus();
}
