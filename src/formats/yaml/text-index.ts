/** Lines and columns of a text, counted from 1; columns count UTF-16 units, as editors do. */
export class TextIndex {
  readonly #starts: number[] = [0];

  constructor(private readonly text: string) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  position(offset: number): { readonly line: number; readonly column: number } {
    const bounded = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= bounded) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: bounded - (this.#starts[low] ?? 0) + 1 };
  }

  /** The place of a stretch of text; its end is cut to the end of the line it starts on. */
  span(from: number, to: number): Place {
    const start = this.position(from);
    const lineEnd = (this.#starts[start.line] ?? this.text.length + 1) - 1;
    const end = Math.min(to, lineEnd);
    return end > from ? { ...start, endColumn: start.column + (end - from) } : start;
  }
}

/** A place in a document's text. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number;
}
