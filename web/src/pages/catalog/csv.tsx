import type { ListedProduct } from './product-table.js';

const HEADINGS = ['product', 'title', 'status', 'partition', 'score', 'owners', 'consumers'];

/** Saves what the page lists as comma-separated values. */
export function DownloadCsv({ products }: { readonly products: readonly ListedProduct[] }) {
  const save = (): void => {
    const url = URL.createObjectURL(new Blob([csvOf(products)], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = 'products.csv';
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <button type="button" onClick={save}>
      CSV of this page
    </button>
  );
}

function csvOf(products: readonly ListedProduct[]): string {
  const rows = products.map(({ consumers, newestPartition: newest, owners, ref, title }) => [
    ...[ref, title ?? '', newest?.status ?? 'UNKNOWN', newest?.key ?? '', newest?.score ?? ''],
    ...[owners.join(' '), consumers.totalCount],
  ]);
  return [HEADINGS, ...rows].map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('');
}

/** Quoted where needed; a spreadsheet takes none of them for a formula. */
function fieldOf(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/u.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
