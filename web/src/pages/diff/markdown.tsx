import type { ContractDiff } from './changes.js';

/** The changes as a table for a pull request. */
export function markdownOf(name: string, { changes, required }: ContractDiff): string {
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
