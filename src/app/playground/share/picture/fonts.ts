/** The letters of a drawing as style rules that carry their fonts along: a picture is shown where ours are not installed. */
import type { DrawnNode } from './node.ts';

interface Face {
  readonly family: string;
  readonly style: string;
}

/** `@font-face` rules for the families and styles that a drawing's words are set in, each with its file inside. */
export async function fontRules(sheets: readonly DrawnNode[]): Promise<string> {
  const used = new Map<string, Face>();
  for (const sheet of sheets) collect(sheet, used);
  const rules = await Promise.all([...used.values()].map(ruleFor));
  return rules.filter((rule) => rule !== '').join('\n');
}

function collect(node: DrawnNode, used: Map<string, Face>): void {
  const { look, children } = node;
  if (children.some((child) => typeof child === 'string' && child.trim() !== '')) {
    const family = unquoted((look['font-family'] ?? '').split(',')[0] ?? '');
    const style = look['font-style'] === 'italic' ? 'italic' : 'normal';
    used.set(`${family} ${style}`, { family, style });
  }
  for (const child of children) if (typeof child !== 'string') collect(child, used);
}

async function ruleFor({ family, style }: Face): Promise<string> {
  const found = faces().find(
    ({ rule }) =>
      unquoted(rule.style.getPropertyValue('font-family')) === family &&
      (rule.style.getPropertyValue('font-style') || 'normal') === style,
  );
  const file = /url\("?([^")]+)"?\)/.exec(found?.rule.style.getPropertyValue('src') ?? '')?.[1];
  if (!found || !file) return '';
  try {
    const answer = await fetch(new URL(file, found.from));
    if (!answer.ok) return '';
    const data = base64(new Uint8Array(await answer.arrayBuffer()));
    const weight = found.rule.style.getPropertyValue('font-weight') || '400';
    return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
  } catch {
    // Offline, say: the next family of the list stands in.
    return '';
  }
}

function faces(): { readonly rule: CSSFontFaceRule; readonly from: string }[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules]
        .filter((rule) => rule instanceof CSSFontFaceRule)
        .map((rule) => ({ rule, from: sheet.href ?? document.baseURI }));
    } catch {
      return []; // A style sheet that an extension brought.
    }
  });
}

const unquoted = (text: string) => text.trim().replace(/^["']|["']$/g, '');

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}
