import { useState } from 'react';

/** Copies the line of the command line that gives the same answer, or another text. */
export function CopyCommand({
  command,
  label = 'copy command',
}: {
  readonly command: string;
  readonly label?: string;
}) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(command);
    setCopied(true);
    setTimeout(() => setCopied(false), 1_500);
  };
  return (
    <button type="button" onClick={() => void copy()} title={command}>
      <span aria-live="polite">{copied ? 'copied' : label}</span>
    </button>
  );
}
