/** The HTML that shows a link inside another page. */
export function embedSnippet(frame: {
  readonly link: string;
  readonly title: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}): string {
  const { link, title, width, height } = frame;
  return `<iframe src="${quoted(link)}" title="${quoted(title)}" width="${width}" height="${height}" loading="lazy" allow="clipboard-write; fullscreen" style="border:0"></iframe>`;
}

const quoted = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
