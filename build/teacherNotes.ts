import type { TeacherNotes } from '../src/lessons/teacherNotes.ts';
import { readDataLiteral } from './dataLiteral.ts';

type Check = (value: unknown, at: string, wrong: string[]) => void;

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const shown = (value: unknown) => JSON.stringify(value) ?? 'missing';

const text: Check = (value, at, wrong) => {
  if (!isText(value)) wrong.push(`"${at}" must be a sentence, not ${shown(value)}`);
};
const whole =
  (most: number): Check =>
  (value, at, wrong) => {
    if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > most)
      wrong.push(`"${at}" must be a whole number from 1 to ${most}, not ${shown(value)}`);
  };
const flag: Check = (value, at, wrong) => {
  if (value !== undefined && value !== true)
    wrong.push(`"${at}" must be true or left out, not ${shown(value)}`);
};
const list =
  (item: Check): Check =>
  (value, at, wrong) => {
    if (!Array.isArray(value) || value.length === 0)
      wrong.push(`"${at}" must be a list with something in it, not ${shown(value)}`);
    else for (const [index, one] of value.entries()) item(one, `${at}[${index}]`, wrong);
  };
const record =
  (fields: Record<string, Check>): Check =>
  (value, at, wrong) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      wrong.push(`"${at}" must be an object with ${Object.keys(fields).join(', ')}, not ${shown(value)}`);
      return;
    }
    const given = value as Record<string, unknown>;
    for (const [key, check] of Object.entries(fields)) check(given[key], `${at}.${key}`, wrong);
    for (const key of Object.keys(given))
      if (!(key in fields)) wrong.push(`"${at}.${key}" is not a key of it`);
  };

const answered = record({ question: text, answer: text });

/** Reads and checks what stands behind `export const teacher =`. Throws one message that names the file and every key that is wrong. */
export function readTeacherNotes(source: string, file: string, steps: number): TeacherNotes {
  const wrong: string[] = [];
  const notes = readDataLiteral(source, 'teacher', file) as TeacherNotes;
  record({
    minutes: whole(60),
    goals: list(text),
    ask: list(
      record({
        step: whole(steps),
        question: text,
        expect: list(record({ says: text, because: text, right: flag })),
      }),
    ),
    click: list(record({ step: whole(steps), do: text })),
    questions: list(answered),
    extension: text,
    exit: answered,
  })(notes, 'teacher', wrong);
  if (wrong.length > 0) throw new Error(`${file}: ${wrong.join('; ')}.`);
  return notes;
}
