import { createHash } from 'node:crypto';

interface HastNode {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: HastNode[];
}

/**
 * KaTeX places glyphs with style attributes, which the strict Content-Security-Policy refuses in prerendered
 * HTML. Each distinct style becomes a class; the rules go into the one style sheet.
 */
export class MathStyles {
  readonly #rules = new Map<string, string>();

  /** A rehype plugin: turns every style attribute of the tree into a class. */
  readonly rehype = () => (tree: HastNode) => this.#visit(tree);

  #visit(node: HastNode): void {
    const style = node.properties?.['style'];
    if (node.properties && typeof style === 'string' && style !== '') {
      const name = `m${createHash('sha256').update(style).digest('hex').slice(0, 6)}`;
      this.#rules.set(name, style);
      const classes = node.properties['className'];
      node.properties['className'] = [...(Array.isArray(classes) ? classes : classes ? [classes] : []), name];
      delete node.properties['style'];
    }
    // A formula wider than its column is scrolled, by keys as well.
    const classNames = node.properties?.['className'];
    if (node.properties && Array.isArray(classNames) && classNames.includes('katex-display'))
      node.properties['tabIndex'] = 0;
    // Nor is a formula a sentence that a browser could translate.
    if (node.properties && Array.isArray(classNames) && classNames.includes('katex'))
      node.properties['translate'] = 'no';
    if (node.properties && node.tagName === 'code') node.properties['translate'] = 'no';
    // The TeX source inside the MathML is read by no one here, and is most of its weight.
    if (node.children) node.children = node.children.filter(({ tagName }) => tagName !== 'annotation');
    for (const child of node.children ?? []) this.#visit(child);
  }

  get css(): string {
    return [...this.#rules]
      .sort()
      .map(([name, style]) => `.katex .${name}{${style}}`)
      .join('\n');
  }
}
