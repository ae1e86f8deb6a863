/** What is marked in the editor: the line at fault, and the lines that compute what is pointed at. */
import { StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

/** A place in the line at fault. */
export const setFault = StateEffect.define<number>();
export const clearFault = StateEffect.define<null>();
/** Lines, from 1. */
export const setLit = StateEffect.define<readonly number[]>();

// The line itself says so to who cannot see it; the arrow before it says so without color.
const fault = Decoration.line({ class: 'cm-fault', attributes: { 'aria-invalid': 'true' } });
const lit = Decoration.line({ class: 'cm-lit' });

const field = (
  next: (
    marks: DecorationSet,
    transaction: Parameters<NonNullable<Parameters<typeof StateField.define<DecorationSet>>[0]['update']>>[1],
  ) => DecorationSet,
) =>
  StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: next,
    provide: (marks) => EditorView.decorations.from(marks),
  });

/** Editing takes the mark away: it was about another text. */
export const faultLine = field((marks, { docChanged, effects, state }) => {
  let next = docChanged ? Decoration.none : marks;
  for (const effect of effects) {
    if (effect.is(clearFault)) next = Decoration.none;
    if (effect.is(setFault)) next = Decoration.set([fault.range(state.doc.lineAt(effect.value).from)]);
  }
  return next;
});

export const litLines = field((marks, { changes, effects, state }) => {
  let next = marks.map(changes);
  for (const effect of effects) {
    if (!effect.is(setLit)) continue;
    const lines = effect.value.filter((line) => line <= state.doc.lines);
    next = Decoration.set(lines.map((line) => lit.range(state.doc.line(line).from)));
  }
  return next;
});
