/**
 * A program as a Jupyter notebook: prose, the program in cells, and a plot of the path that the program itself has noted. The format is nbformat 4.5
 * (https://nbformat.readthedocs.io/en/latest/format_description.html): JSON, every cell with an id of its own.
 */
import type { ProgramLine, Tongue } from '../programs/program.ts';
import { type AnyPart, cellsOf, type Section } from './cells.ts';

/** What is said before which cell, in Markdown; formulas stand between dollar signs. */
export type NotebookProse = Readonly<
  Partial<Record<Section | 'lent' | 'path', string>> & Record<'opening' | 'plot', string>
>;

export interface NotebookParts {
  readonly language: Tongue;
  /** The program, each line with the part that it computes. It calls `visit` wherever it stands. */
  readonly lines: readonly ProgramLine<AnyPart>[];
  readonly prose: NotebookProse;
  /** The code of the last cell, which finds all places that the program visited in `path`: plots.ts has some. */
  readonly plot: readonly string[];
  /** Files that the program reads. The notebook carries them and writes them where the program looks. */
  readonly files?: readonly { readonly name: string; readonly text: string; readonly prose: string }[];
}

type Cell = readonly [kind: 'markdown' | 'code', name: string, lines: readonly string[]];

/** The text of the notebook's file. Run from top to bottom it does what the program does, and draws the path. */
export function notebookOf({ language, lines, prose, plot, files = [] }: NotebookParts): string {
  const said = new Set<string>();
  /** What is said of a section that comes in two parts is said before the first. */
  const told = (name: string, text: string | undefined): readonly Cell[] => {
    if (text === undefined || said.has(name)) return [];
    said.add(name);
    return [['markdown', `about-${name}`, text.split('\n')]];
  };
  const cells: readonly Cell[] = [
    ...told('this', prose.opening),
    ...files.flatMap(({ name, text, prose: about }): readonly Cell[] => [
      ...told('file', about),
      ['code', 'file', writes(name, text)],
    ]),
    ...(language.lent ? [...told('lent', prose.lent), ['code', 'lent', language.lent] as const] : []),
    ...(language.visit.length > 0
      ? [...told('path', prose.path), ['code', 'path', noting(language)] as const]
      : []),
    ...cellsOf(lines).flatMap((cell): readonly Cell[] => [
      ...told(cell.section, prose[cell.section]),
      ['code', cell.section, cell.lines],
    ]),
    ...told('plot', prose.plot),
    ['code', 'plot', plot],
  ];
  const file = {
    cells: cells.map(([kind, name, source], at) => ({
      cell_type: kind,
      id: `${at + 1}-${name}`,
      metadata: {},
      ...(kind === 'code' && { execution_count: null, outputs: [] }),
      source: source.map((text, i) => (i < source.length - 1 ? `${text}\n` : text)),
    })),
    metadata: {
      kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
      language_info: { name: 'python' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** `visit`, as the language declares it, which notes its place instead of passing it by. */
const noting = ({ visit }: Tongue): readonly string[] => [
  'path = []',
  '',
  ...visit.flatMap((text) => {
    const [, all, given] = /^def visit\((\*?)(.*)\):$/.exec(text) ?? [];
    return given ? [text, `    path.append(${all ? given : `(${given})`})`] : [];
  }),
];

const writes = (name: string, text: string): readonly string[] => [
  `with open(${JSON.stringify(name)}, "w") as file:`,
  '    file.write(r"""',
  ...text.trimEnd().split('\n'),
  '"""[1:])',
];
