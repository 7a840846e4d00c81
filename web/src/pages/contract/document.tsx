/** The document as it was published, and a way to save it. */
export function PublishedDocument({ text }: { readonly text: string }) {
  return (
    <details>
      <summary>{text.split('\n').length} lines as they were published</summary>
      <pre className="spaced document" tabIndex={0} aria-label="Document">
        {text}
      </pre>
    </details>
  );
}

/** Saves the document as a file. */
export function Download({ text, name }: { readonly text: string; readonly name: string }) {
  const save = (): void => {
    const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <button type="button" onClick={save}>
      download
    </button>
  );
}
