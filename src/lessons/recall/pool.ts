import { LESSONS } from '../catalog.ts';
import type { InPool } from './choose.ts';
import type { Question } from './question.ts';

// The folder is the catalog: src/lessons/<language>/recall/<slug of the lesson it is about>/<name>.ts. Each comes alone, when it is asked.
const files = import.meta.glob<Question>('../*/recall/*/*.ts', { import: 'default' });

const HOME = `../${import.meta.env['LANGUAGE']}/recall/`;

/** The number of a lesson in the course, from 1. */
export const numberOf = (slug: string): number => LESSONS.findIndex((one) => one.slug === slug) + 1;

/** The slug of the lesson that a question is about. */
export const lessonOf = (id: string): string => id.slice(0, id.indexOf('/'));

/** Every question by its id, "the-bowl/one-ring-one-cost". */
export const POOL: readonly InPool[] = Object.keys(files)
  .filter((path) => path.startsWith(HOME))
  .map((path) => path.slice(HOME.length, -'.ts'.length))
  .map((id) => ({ id, lesson: numberOf(lessonOf(id)) }));

/** Loads a question; null where there is none by this id, or no longer. */
export const loadQuestion = async (id: string): Promise<Question | null> =>
  (await files[`${HOME}${id}.ts`]?.()) ?? null;
