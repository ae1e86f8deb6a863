/** A program cut into the cells of a notebook: a paragraph of the program goes where its first line with a part goes. */
import type { NetworkPart } from '../programs/network/networkRun.ts';
import type { Part, ProgramLine } from '../programs/program.ts';

/** What a reader is told before a cell, in the order in which programs have them. */
export type Section = 'data' | 'start' | 'model' | 'loss' | 'batches' | 'loop' | 'report';

/** What the lines of any program compute. */
export type AnyPart = Part | NetworkPart;

const SECTIONS: Readonly<Record<AnyPart, Section>> = {
  data: 'data',
  start: 'start',
  rate: 'start',
  steps: 'start',
  model: 'model',
  cost: 'model',
  loss: 'loss',
  slopeW: 'model',
  slopeB: 'model',
  slopes: 'batches',
  iterator: 'batches',
  update: 'loop',
  updateW: 'loop',
  updateB: 'loop',
  loop: 'loop',
  epoch: 'loop',
  visit: 'loop',
  report: 'report',
};

export interface ProgramCell {
  readonly section: Section;
  readonly lines: readonly string[];
}

/**
 * The cells of a program, in its order; together they are the program. Nothing is cut inside a block: a cell begins after an empty line, with a line
 * that is not indented. A paragraph of lines that compute no part, as imports or what a learner has added, goes with the one before it, the first with the one after it.
 */
export function cellsOf(program: readonly ProgramLine<AnyPart>[]): readonly ProgramCell[] {
  const cells: { section: Section | null; lines: string[] }[] = [];
  for (const paragraph of paragraphsOf(program)) {
    const part = paragraph.find((line) => line.part)?.part;
    const section = part ? SECTIONS[part] : null;
    const last = cells.at(-1);
    const lines = paragraph.map(({ text }) => text);
    if (!last || (section && last.section && section !== last.section)) cells.push({ section, lines });
    else {
      last.section ??= section;
      last.lines.push(...lines);
    }
  }
  return cells.map(({ section, lines }) => ({ section: section ?? 'loop', lines: withoutEnds(lines) }));
}

const isEmpty = (text: string) => text.trim() === '';

function paragraphsOf(program: readonly ProgramLine<AnyPart>[]): ProgramLine<AnyPart>[][] {
  const paragraphs: ProgramLine<AnyPart>[][] = [[]];
  program.forEach((line, at) => {
    const before = program[at - 1];
    if (before && isEmpty(before.text) && /^\S/.test(line.text)) paragraphs.push([]);
    paragraphs.at(-1)?.push(line);
  });
  return paragraphs;
}

function withoutEnds(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((text) => !isEmpty(text));
  const to = lines.findLastIndex((text) => !isEmpty(text));
  return from < 0 ? [] : lines.slice(from, to + 1);
}
