import { useState } from 'react';

/** Copies the line of the command line that gives the same answer. */
export function CopyCommand({ command }: { readonly command: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(command);
    setCopied(true);
    setTimeout(() => setCopied(false), 1_500);
  };
  return (
    <button type="button" onClick={() => void copy()} title={command}>
      <span aria-live="polite">{copied ? 'copied' : 'copy command'}</span>
    </button>
  );
}
