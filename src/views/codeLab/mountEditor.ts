/**
 * The editor: CodeMirror, inside a shadow root. There it puts its styles into adopted style sheets, which the strict policy
 * allows; in the page itself it would write a <style> element, which it does not. Loaded with the first code lab, after the text.
 */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { python } from '@codemirror/lang-python';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { Compartment, EditorState, Transaction } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { codeLab as words } from '#words/codeLab.ts';
import type { Tongue } from '../../run/programs/program.ts';
import { coloredNames, look } from './editorLook.ts';
import { clearFault, faultLine, litLines, setFault, setLit } from './editorMarks.ts';
import { keepInView } from './inView.ts';

export interface EditorOptions {
  readonly onChange: (text: string) => void;
  /** The line under the pointer, or that the cursor is on, from 1; null where there is none. */
  readonly onLine: (line: number | null) => void;
  readonly onRun: () => void;
}

export interface Editor {
  show(language: Tongue, text: string): void;
  /** Marks the line at fault, from 1. */
  fault(line: number | null): void;
  light(lines: readonly number[]): void;
  /** Keeps lines in view, from the first to the last of them, until the learner writes. */
  keep(lines: readonly number[]): void;
  focus(): void;
  dispose(): void;
}

export function mountEditor(host: HTMLElement, { onChange, onLine, onRun }: EditorOptions): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.replaceChildren();
  const speech = new Compartment();
  let shown: Tongue | null = null;
  let pointed: number | null = null;
  /** What the stage was told last: when it says the same back, the editor may be further already. */
  let told: string | null = null;
  /** Lets go of what is kept in view. */
  let release = () => {};

  const lineAt = (event: MouseEvent): number | null => {
    const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
    return at === null ? null : view.state.doc.lineAt(at).number;
  };
  const tell = (text: string) => {
    told = text;
    onChange(text);
  };
  const cursorLine = () => view.state.doc.lineAt(view.state.selection.main.head).number;
  const tellPointed = (line: number | null) => {
    if (line === pointed) return;
    pointed = line;
    onLine(line ?? (view.hasFocus ? cursorLine() : null));
  };
  const view: EditorView = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      extensions: [
        history(),
        lineNumbers(),
        bracketMatching(),
        EditorView.lineWrapping,
        keymap.of([
          {
            key: 'Mod-Enter',
            run: () => {
              onRun();
              return true;
            },
          },
          ...defaultKeymap.filter(({ key }) => key !== 'Mod-Enter'),
          ...historyKeymap,
        ]),
        speech.of([]),
        faultLine,
        litLines,
        coloredNames,
        look,
        EditorView.updateListener.of((update) => {
          // What the stage has put in itself is not told back to it.
          if (update.docChanged && update.transactions.some((one) => one.annotation(Transaction.userEvent)))
            tell(update.state.doc.toString());
          if (update.selectionSet || update.focusChanged)
            onLine(pointed ?? (update.view.hasFocus ? cursorLine() : null));
        }),
        EditorView.domEventHandlers({
          beforeinput: typedOver,
          mousemove: (event) => tellPointed(lineAt(event)),
          mouseleave: () => tellPointed(null),
        }),
      ],
    }),
  });
  // Keys pressed in here are the editor's: the stage and the page have keys of their own, which must not hear them.
  const own = (event: Event) => event.stopPropagation();
  host.addEventListener('keydown', own);

  return {
    show(language, text) {
      if (language !== shown) {
        shown = language;
        view.dispatch({ effects: [speech.reconfigure(extensionsOf(language)), clearFault.of(null)] });
      }
      const before = view.state.doc.toString();
      if (before !== text && text !== told)
        view.dispatch({
          changes: { from: 0, to: before.length, insert: text },
          effects: clearFault.of(null),
          // There is nothing to undo in what the stage has put there.
          annotations: Transaction.addToHistory.of(false),
        });
    },
    fault(line) {
      const at = line !== null && line <= view.state.doc.lines ? view.state.doc.line(line).from : null;
      view.dispatch({
        effects: at === null ? clearFault.of(null) : [setFault.of(at), EditorView.scrollIntoView(at)],
      });
    },
    keep(lines) {
      release();
      const stretch = () => {
        const { doc } = view.state;
        const [first, last] = [lines[0], lines.at(-1)];
        if (view.hasFocus || !first || !last || last > doc.lines) return null;
        const { top } = view.lineBlockAt(doc.line(first).from);
        const { bottom } = view.lineBlockAt(doc.line(last).from);
        return { from: top, to: bottom + 2 * view.documentPadding.top };
      };
      if (lines.length > 0) release = keepInView(view.scrollDOM, stretch);
    },
    light(lines) {
      view.dispatch({ effects: setLit.of(lines) });
    },
    focus: () => view.focus(),
    dispose() {
      release();
      host.removeEventListener('keydown', own);
      view.destroy();
    },
  };
}

function extensionsOf(language: Tongue) {
  return [
    language.id === 'javaScript' ? javascript() : python(),
    indentUnit.of(language.id === 'javaScript' ? '  ' : '    '),
    EditorState.readOnly.of(language.runs === null),
    EditorView.contentAttributes.of({ 'aria-label': words.editor(language.title), tabindex: '0' }),
  ];
}

/**
 * Where a colored word is typed over, browsers dress what is typed in a style attribute, which the strict policy refuses and
 * reports. So what replaces a selection is put in by the editor itself.
 */
function typedOver(event: InputEvent, view: EditorView): boolean {
  const { state } = view;
  if (event.inputType !== 'insertText' || event.data === null || state.selection.main.empty) return false;
  if (state.readOnly || event.isComposing) return false;
  event.preventDefault();
  view.dispatch(state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true });
  return true;
}
