import { useState } from 'react';
import type { ContractDiff } from './changes.js';

/** Copies the changes as a table for a pull request. */
export function CopyMarkdown({ name, diff }: { readonly name: string; readonly diff: ContractDiff }) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(markdownOf(name, diff));
    setCopied(true);
    setTimeout(() => {
      setCopied(false);
    }, 1_500);
  };
  return (
    <button type="button" onClick={() => void copy()}>
      <span aria-live="polite">{copied ? 'copied' : 'copy as Markdown'}</span>
    </button>
  );
}

function markdownOf(name: string, { changes, required }: ContractDiff): string {
  const rows = changes.map(({ affected, consumer, message, pointer, producer }) => {
    const whom = affected.map((each) => each.consumer).join(', ');
    return `| ${[consumer, producer, pointer, message, whom].map(cellOf).join(' | ')} |`;
  });
  const heading = '| consumers | producers | element | change | affected |\n|---|---|---|---|---|';
  return `### ${name}\n\nRequired bump: **${required}**\n\n${heading}\n${rows.join('\n')}\n`;
}

function cellOf(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
