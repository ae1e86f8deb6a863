const coming = new Map<string, Promise<void>>();

/** Resolves when a style sheet is on the page; rejects where it does not come. A sheet that the file of the page links is there before any script. */
export function dressed(href: string): Promise<void> {
  const address = new URL(href, location.href).href;
  if ([...document.styleSheets].some((sheet) => sheet.href === address)) return Promise.resolve();
  const sheet = coming.get(address) ?? add(address);
  coming.set(address, sheet);
  return sheet;
}

function add(href: string): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`${href} did not come.`));
    document.head.append(link);
  });
}

/** The sheets of a piece, which its file waits for (build/sheets.ts). They lie beside this script. */
export function dress(...files: string[]): Promise<unknown> {
  const here = new URL(/* @vite-ignore */ '.', import.meta.url);
  return Promise.all(files.map((file) => dressed(new URL(file, here).href)));
}
