/** Gives the reader a file. */
export function download(parts: BlobPart[], name: string, type: string): void {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

export const TEXT_TYPE = 'text/plain;charset=utf-8';
export const JSON_TYPE = 'application/json';
export const CSV_TYPE = 'text/csv;charset=utf-8';
export const SVG_TYPE = 'image/svg+xml';
export const NOTEBOOK_TYPE = 'application/x-ipynb+json';
