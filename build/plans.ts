import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { leastMinutes, type WrittenCourse, type WrittenPlan, type WrittenRow } from '../src/lessons/plan.ts';

/** What can be done in a step: the ids of what it asks and of what is to be tried in it. */
export interface StepContents {
  readonly asks: readonly string[];
  readonly tries: readonly string[];
}
/** The steps of each lesson, by its slug. */
export type Contents = ReadonlyMap<string, readonly StepContents[]>;

/** Letters that fit on the wall while the class looks at the board. */
const LONGEST_ROOM = 130;
const KEYS = ['minutes', 'lesson', 'room', 'steps', 'asks', 'tries', 'do'];
const WORDS = { asks: 'question', tries: 'task' } as const;

/** Checks the plans of a part when the site is built. `contentsOf` reads a lesson's file. */
export function plans(
  root: string,
  contentsOf: (value: string, file: string) => [string, StepContents[]],
): Plugin {
  const read = new Map<string, { readonly value: string; readonly of: [string, StepContents[]] }>();
  function readLesson(file: string): [string, StepContents[]] {
    const value = readFileSync(file, 'utf8');
    const known = read.get(file);
    if (known?.value === value) return known.of;
    const of = contentsOf(value, relative(root, file));
    read.set(file, { value, of });
    return of;
  }
  return {
    name: 'downhill-plans',
    enforce: 'pre',
    transform: {
      filter: { id: /\/lessons\/[^/]+\/[^/]+\/(plans|course)\.json$/ },
      handler(value, id) {
        const folder = dirname(id);
        const lessons = readdirSync(folder)
          .filter((entry) => entry.endsWith('.mdx'))
          .map((entry) => join(folder, entry));
        for (const lesson of lessons) this.addWatchFile(lesson);
        const contents = new Map(lessons.map(readLesson));
        const written = JSON.parse(value);
        const all =
          basename(id) === 'course.json' ? (written as WrittenCourse).lessons : (written as WrittenPlan[]);
        for (const plan of all) checkPlan(plan, `${relative(root, id)}, “${plan.title}”`, contents);
        return null;
      },
    },
  };
}

/** @throws one message that names the plan and every row that is wrong: what its lessons do not have, and what the minutes do not hold */
export function checkPlan(
  { minutes, title, summary, rows }: WrittenPlan,
  name: string,
  contents: Contents,
): void {
  const wrong: string[] = [];
  if (!title || !summary) wrong.push('it needs a title and a summary');
  rows.forEach((row, index) => {
    for (const one of wrongIn(row, contents)) wrong.push(`row ${index + 1} ${one}`);
  });
  const sum = rows.reduce((to, row) => to + row.minutes, 0);
  if (sum !== minutes) wrong.push(`the rows take ${sum} minutes, not ${minutes}`);
  if (wrong.length > 0) throw new Error(`${name}: ${wrong.join('; ')}.`);
}

function wrongIn(row: WrittenRow, contents: Contents): string[] {
  const wrong = Object.keys(row)
    .filter((key) => !KEYS.includes(key))
    .map((key) => `has "${key}", which is not a key of it`);
  if (!row.do) wrong.push('does not say what to do');
  wrong.push(...(row.lesson === null ? wrongAtTheBoard(row) : wrongInLesson(row, row.lesson, contents)));
  const least = leastMinutes(row);
  if (!(row.minutes >= least && row.minutes > 0))
    wrong.push(`takes ${row.minutes} minutes; what it holds needs ${least}`);
  return wrong;
}

function wrongAtTheBoard({ room = '', steps, asks, tries }: WrittenRow): string[] {
  const wrong: string[] = [];
  if (room.length === 0 || room.length > LONGEST_ROOM)
    wrong.push(`needs "room", what the wall shows meanwhile, in at most ${LONGEST_ROOM} letters`);
  if (steps || asks || tries) wrong.push('is at the board, where there are no steps');
  return wrong;
}

function wrongInLesson({ room, steps = [], ...row }: WrittenRow, slug: string, contents: Contents): string[] {
  const lesson = contents.get(slug);
  if (!lesson) return [`is of ${slug}, and this part has no such lesson`];
  const wrong: string[] = [];
  if (room !== undefined) wrong.push('has "room", which is for the board: the wall shows its step');
  if (steps.length === 0) wrong.push(`names no step of ${slug}`);
  for (const step of steps)
    if (!lesson[step - 1]) wrong.push(`shows step ${step} of ${slug}, which has ${lesson.length}`);
  if (steps.some((step, index) => index > 0 && step <= (steps[index - 1] ?? 0)))
    wrong.push(`shows the steps ${steps.join(', ')}, which are not in their order`);
  for (const key of ['asks', 'tries'] as const)
    for (const id of row[key] ?? []) {
      const at = lesson.findIndex((step) => step[key].includes(id)) + 1;
      const all = lesson.flatMap((step) => step[key]).join(', ');
      if (at === 0) wrong.push(`names the ${WORDS[key]} "${id}", which ${slug} does not have; it has ${all}`);
      else if (!steps.includes(at))
        wrong.push(
          `names the ${WORDS[key]} "${id}", which is in step ${at} of ${slug} and not among its steps (${steps.join(', ')})`,
        );
    }
  return wrong;
}
