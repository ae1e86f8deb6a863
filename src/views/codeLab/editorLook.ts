/** How the editor looks: the page's own colors, which reach into a shadow root as custom properties. */
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Decoration, EditorView, MatchDecorator, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { NAMES, namedIn } from './highlight.ts';

const words = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword, tags.controlKeyword, tags.moduleKeyword], fontWeight: '600' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: tags.string, color: 'var(--ink-soft)' },
]);

const theme = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', background: 'var(--card)', fontSize: 'var(--code)' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: 'var(--code-line, 1.4)', overflow: 'auto' },
  '.cm-content': { padding: '6px 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 8px 0 6px' },
  '.cm-gutters': { background: 'var(--card)', color: 'var(--ink-soft)', border: 'none' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 6px 0 8px', minWidth: '28px' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '-3px' },
  '.cm-lit': { background: 'var(--sunk)', boxShadow: 'inset 3px 0 var(--ink)' },
  '.cm-fault': { background: 'var(--miss-wash, var(--sunk))', boxShadow: 'inset 4px 0 var(--miss-edge)' },
  '.cm-fault::before': { content: '"▸ "', color: 'var(--miss-ink)', fontWeight: '700' },
  '.cm-w': { color: 'var(--w)', fontWeight: '600' },
  '.cm-b': { color: 'var(--b)', fontWeight: '600' },
  '.cm-cost': { color: 'var(--cost)', fontWeight: '600' },
  '&.cm-focused .cm-matchingBracket': { background: 'var(--sunk)', outline: '1px solid var(--rule-strong)' },
});

const CLASSES = [
  ['cm-w', NAMES['c-w']],
  ['cm-b', NAMES['c-b']],
  ['cm-cost', NAMES['c-cost']],
  ['cm-name', NAMES['code-name']],
] as const;

/** Without those that have no value. */
const attributesOf = (word: string) => {
  const { 'data-names': id } = namedIn(word);
  return id ? { 'data-names': id } : {};
};

/** w, b and the cost in their colors, whatever the language makes of them; not inside words in quotes. */
export const coloredNames = CLASSES.map(([className, name]) => {
  const found = new MatchDecorator({
    regexp: new RegExp(name.source, 'g'),
    decoration: ([word]) => Decoration.mark({ class: className, attributes: attributesOf(word) }),
  });
  return ViewPlugin.define(
    (view) => ({
      marks: found.createDeco(view),
      update(update: ViewUpdate) {
        this.marks = found.updateDeco(update, this.marks);
      },
    }),
    { decorations: (plugin) => plugin.marks },
  );
});

export const look = [theme, syntaxHighlighting(words)];
