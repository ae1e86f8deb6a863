import { createHash } from 'node:crypto';
import type { HastNode } from './hast.ts';

/** The classes of a formula's element and of those around it, each as it would stand in HTML, the outermost first. */
export type Around = readonly string[];

/** The styles of formulas by the classes that stand for them. */
export type MathRules = Map<string, string>;

export const cssOf = (rules: MathRules): string =>
  [...rules]
    .sort()
    .map(([name, style]) => `.katex .${name}{${style}}`)
    .join('\n');

/**
 * KaTeX places glyphs with style attributes, which the strict Content-Security-Policy refuses in prerendered
 * HTML. Each distinct style becomes a class; the rules go into the sheet of the text that the formula is in. What the formulas show is noted, for their fonts.
 */
export class MathStyles {
  readonly #rules: MathRules = new Map();
  readonly #shown = new Map<string, { around: Around; letters: Set<string> }>();

  /** A rehype plugin: turns every style attribute of the tree into a class. */
  readonly rehype = () => (tree: HastNode) => this.#visit(tree, [], this.#rules);

  /** The same for one text, whose rules come to `rules`. */
  readonly rehypeInto = (rules: MathRules) => () => (tree: HastNode) => this.#visit(tree, [], rules);

  #visit(node: HastNode, outside: Around, rules: MathRules): void {
    const around = this.#note(node, outside);
    const style = node.properties?.['style'];
    if (node.properties && typeof style === 'string' && style !== '') {
      const name = `m${createHash('sha256').update(style).digest('hex').slice(0, 6)}`;
      rules.set(name, style);
      node.properties['className'] = [...classesOf(node), name];
      delete node.properties['style'];
    }
    const classes = classesOf(node);
    // A formula wider than its column is scrolled, by keys as well.
    if (node.properties && classes.includes('katex-display')) node.properties['tabIndex'] = 0;
    // Nor is a formula a sentence that a browser could translate.
    if (node.properties && classes.includes('katex')) node.properties['translate'] = 'no';
    if (node.properties && node.tagName === 'code') node.properties['translate'] = 'no';
    // The TeX source inside the MathML is read by no one here, and is most of its weight.
    if (node.children) node.children = node.children.filter(({ tagName }) => tagName !== 'annotation');
    for (const child of node.children ?? []) this.#visit(child, around, rules);
  }

  /** Notes what a text shows; what is in the MathML is for the ear. Returns what is around the node's children. */
  #note(node: HastNode, around: Around): Around {
    if (node.type === 'text' && around.length > 0) this.show(node.value ?? '', around);
    const classes = classesOf(node);
    if (classes.includes('katex-mathml')) return [];
    return around.length > 0 || classes.includes('katex') ? [...around, classes.join(' ')] : around;
  }

  /** Says that a text is shown in these elements. */
  show(text: string, around: Around): void {
    const key = JSON.stringify(around);
    const { letters } = this.#shown.get(key) ?? { letters: new Set<string>() };
    for (const letter of text) letters.add(letter);
    this.#shown.set(key, { around, letters });
  }

  get css(): string {
    return cssOf(this.#rules);
  }

  /** What the formulas show, each text's letters with the classes that say in which face. */
  get shown(): readonly { readonly around: Around; readonly letters: ReadonlySet<string> }[] {
    return [...this.#shown.values()];
  }
}

function classesOf({ properties }: HastNode): string[] {
  const classes = properties?.['className'];
  return Array.isArray(classes) ? classes.map(String) : classes ? String(classes).split(' ') : [];
}
