/** Where matrices stand: one after the other, on as many lines as it takes, in type as large as there is room for. */
import type { Box } from '../axes/frame.ts';
import type { Of, Token } from './tokens.ts';

export interface Placed extends Token {
  /** Where its first cell begins, how wide a cell is, and where its sign stands. */
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  readonly signAt: number;
}

export interface MatricesLayout {
  readonly placed: readonly Placed[];
  readonly em: number;
  readonly line: number;
}

/** How wide a cell is, in ems: as wide as its longest number, so that nothing moves while a wire is turned. */
const CELLS: Readonly<Record<Of, number>> = {
  inputs: 2.5,
  weights: 3.3,
  biases: 3.3,
  sums: 3.75,
  values: 3.2,
  targets: 2.8,
};
const SIGNS: Readonly<Record<Token['sign'], number>> = { '': 0.9, '·': 1, '+': 1.3, '=': 1.5, '→': 1.9 };
const BRACKETS = 0.9;
const LINE = 1.4;
/** The name over a matrix, and its shape under it. */
const [OVER, UNDER] = [1.35, 1.45];

interface Line {
  readonly tokens: readonly Token[];
  readonly width: number;
  readonly height: number;
}

const widthOf = (token: Token, isFirst: boolean): number =>
  (isFirst && token.sign === '' ? 0.2 : SIGNS[token.sign]) + CELLS[token.of] * token.columns + BRACKETS;

function linesIn(tokens: readonly Token[], room: number): readonly Line[] {
  const lines: Line[] = [];
  let line: Token[] = [];
  let width = 0;
  const end = () => {
    const rows = Math.max(...line.map((token) => token.rows));
    lines.push({ tokens: line, width, height: OVER + rows * LINE + UNDER });
  };
  for (const token of tokens) {
    const its = widthOf(token, line.length === 0);
    if (line.length > 0 && width + its > room) {
      end();
      [line, width] = [[], 0];
    }
    width += widthOf(token, line.length === 0);
    line = [...line, token];
  }
  end();
  return lines;
}

/** How far type may grow and shrink. */
const [LARGEST, LEAST] = [1.35, 0.7];

export function layOut(tokens: readonly Token[], { width, height, em: full }: Box): MatricesLayout {
  let scale = LARGEST;
  const at = () => linesIn(tokens, width / (scale * full));
  const fits = (lines: readonly Line[]) =>
    lines.every((line) => line.width * scale * full <= width) &&
    lines.reduce((sum, line) => sum + line.height, 0) * scale * full <= height;
  let lines = at();
  while (!fits(lines) && scale > LEAST) {
    scale -= 0.02;
    lines = at();
  }
  const em = scale * full;
  const free = height - lines.reduce((sum, line) => sum + line.height, 0) * em;
  // What room is left stands between the lines, and around them.
  const between = Math.min(1.6 * em, Math.max(0, free / (lines.length + 1)));
  let y = Math.max(0, (free - between * (lines.length - 1)) / 2);
  const placed = lines.flatMap(({ tokens: its, width: wide, height: high }) => {
    let x = Math.max(0, (width - wide * em) / 2);
    const tallest = Math.max(...its.map((token) => token.rows));
    const top = y + OVER * em;
    y += high * em + between;
    return its.map((token, i): Placed => {
      const before = widthOf(token, i === 0) - CELLS[token.of] * token.columns - BRACKETS;
      const signAt = x + (before * em) / 2;
      const left = x + (before + BRACKETS / 2) * em;
      x += widthOf(token, i === 0) * em;
      const down = ((tallest - token.rows) / 2) * LINE * em;
      return { ...token, signAt, left, top: top + down, cell: CELLS[token.of] * em };
    });
  });
  return { placed, em, line: LINE * em };
}
