/** Resolves when a page's own style sheet is there, which the lessons do without. */
export function dressed(href: string): Promise<void> {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  if (sheets.some((link) => link.href === new URL(href, location.href).href)) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  return new Promise((resolve) => {
    // Better undressed than not at all.
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}
