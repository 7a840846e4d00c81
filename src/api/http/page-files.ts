/** The encodings of a file, the smaller one first. */
export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** One file of the pages. */
export interface PageFile {
  readonly content: Buffer;
  /** The media type. */
  readonly type: string;
  /** Identifies the content. */
  readonly digest: string;
  readonly encoded: Readonly<Partial<Record<Encoding, Buffer>>>;
}

/** The files by their names, such as `index.html` and `assets/index-eBQYnfGv.js`. */
export type PageFiles = ReadonlyMap<string, PageFile>;

/** The first encoding of the file that the Accept-Encoding header permits; null for none. */
export function encodingOf(file: PageFile, header: string | undefined): Encoding | null {
  return ENCODINGS.find((encoding) => file.encoded[encoding] !== undefined && accepts(header, encoding)) ?? null;
}

/** Whether the Accept header names HTML, as those of browsers do for a page. */
export function acceptsHtml(header: string | undefined): boolean {
  return accepts(header, 'text/html');
}

/** Whether a header of the form `a, b;q=0.5` names the value with a weight above 0. */
function accepts(header: string | undefined, value: string): boolean {
  return (header ?? '').split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    return name === value && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
}
