// What there is to test, read from the built pages themselves and from the lessons' sources: a new lesson is walked by being there.
import { existsSync, readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { cover } from './cover.ts';
import type { StepData } from './stepData.ts';

export interface BuiltLesson {
  readonly slug: string;
  /** Its address under the root of the site. */
  readonly path: string;
  readonly title: string;
  readonly steps: number;
  /** Whether one of its steps shows the bowl as its great picture. */
  readonly hasBowl: boolean;
  /** The ids of its predictions and tasks, each with the step that it stands in. */
  readonly predictions: readonly Placed[];
  readonly tasks: readonly Placed[];
  /** Those of its predictions that want a number or a place rather than a choice. */
  readonly given: readonly Placed[];
  /** What its sources say of each step. */
  readonly data: readonly StepData[];
}

export interface Placed {
  readonly id: string;
  readonly step: number;
}

const course = inject('course');

const slugs = [...read('index.html').matchAll(/href="lessons\/([a-z0-9-]+)\/"/g)].map(
  ([, slug = '']) => slug,
);

/** Every lesson, in the order of the home page. */
export const LESSONS: readonly BuiltLesson[] = [...new Set(slugs)].map(lessonAt);

export function lesson(slug: string): BuiltLesson {
  const found = LESSONS.find((one) => one.slug === slug);
  if (!found) throw new Error(`There is no lesson ${slug} in dist.`);
  return found;
}

/** What a step is made of. */
export const piecesAt = ({ data }: BuiltLesson, step: number): readonly string[] =>
  data[step - 1]?.pieces ?? [];

/** A lesson, and those of its steps that are to be looked at. */
export interface Covered extends BuiltLesson {
  readonly covered: readonly number[];
}

/**
 * The fewest steps that together show every figure, strip, control, layer and word of the course, in each kind of stage; by lesson. With `of`
 * only such pieces count as it picks.
 */
export function covering(of: (piece: string) => boolean = () => true): Covered[] {
  const all = LESSONS.flatMap((one) => stepsOf(one).map((step) => ({ one, step })));
  const chosen = cover(
    all,
    ({ one, step }) => piecesAt(one, step).filter(of),
    ({ one }) => one,
  );
  return LESSONS.map((one) => ({
    ...one,
    covered: chosen.filter((at) => at.one === one).map(({ step }) => step),
  })).filter(({ covered }) => covered.length > 0);
}

/** The fewest lessons that together have every such piece. */
export const lessonsCovering = (of: (piece: string) => boolean): BuiltLesson[] =>
  cover(LESSONS, (one) => stepsOf(one).flatMap((step) => piecesAt(one, step).filter(of)));

/** 1, 2, … to the last step. */
export const stepsOf = ({ steps }: BuiltLesson): number[] => Array.from({ length: steps }, (_, i) => i + 1);

function lessonAt(slug: string): BuiltLesson {
  const path = `lessons/${slug}/`;
  const html = read(`${path}index.html`);
  // The first piece is what stands before the first step.
  const steps = html.split(/<section id="\d+" class="step"/).slice(1);
  const idsOf = (attribute: string, beside = ''): Placed[] =>
    steps.flatMap((step, index) =>
      [...step.matchAll(new RegExp(`${attribute}="([^"]+)"${beside}`, 'g'))].map(([, id = '']) => ({
        id,
        step: index + 1,
      })),
    );
  return {
    slug,
    path,
    title: /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '',
    steps: steps.length,
    hasBowl: html.includes('aria-label="Cost in 3D"'),
    predictions: idsOf('data-predict'),
    tasks: idsOf('data-try'),
    given: idsOf('data-predict', ' data-kind='),
    data: dataOf(slug, steps.length),
  };
}

function dataOf(slug: string, steps: number): readonly StepData[] {
  const data = course[slug] ?? [];
  if (data.length !== steps)
    throw new Error(`dist has ${steps} steps of ${slug}, its source ${data.length}. Run \`npm run build\`.`);
  return data;
}

// Without a build the global setup says so, in words; this file must load before that.
function read(file: string): string {
  return existsSync(`dist/${file}`) ? readFileSync(`dist/${file}`, 'utf8') : '';
}
