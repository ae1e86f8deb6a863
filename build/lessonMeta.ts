import { runInNewContext } from 'node:vm';

/** What a lesson says about itself. Checked when it is built; see `checkLessonMeta`. */
export interface LessonMeta {
  readonly slug: string;
  readonly title: string;
  /** One sentence for the contents and for search engines. */
  readonly summary: string;
  readonly minutes: number;
  readonly teacher: TeacherNotes;
}

export interface TeacherNotes {
  readonly goal: string;
  readonly ask: readonly string[];
  readonly misconception: string;
  readonly click: readonly string[];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isTexts = (value: unknown) => Array.isArray(value) && value.length > 0 && value.every(isText);

const RULES: Record<string, readonly [(value: unknown) => boolean, string]> = {
  slug: [
    (value) => isText(value) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
    'lower-case words joined by hyphens',
  ],
  title: [isText, 'a sentence or a few words'],
  summary: [(value) => isText(value) && value.length <= 160, 'one sentence of at most 160 characters'],
  minutes: [
    (value) => typeof value === 'number' && value > 0 && value <= 60,
    'a number of minutes from 1 to 60',
  ],
  teacher: [
    (value) => typeof value === 'object' && value !== null,
    'an object with goal, ask, misconception and click',
  ],
  'teacher.goal': [isText, 'a sentence'],
  'teacher.ask': [isTexts, 'a list of questions'],
  'teacher.misconception': [isText, 'a sentence'],
  'teacher.click': [isTexts, 'a list of things to click'],
};

/** Checks a lesson's metadata. Throws one message that names the file and every key that is wrong. */
export function checkLessonMeta(meta: unknown, file: string): LessonMeta {
  const given = (typeof meta === 'object' && meta !== null ? meta : {}) as Record<string, unknown>;
  const teacher = (given['teacher'] ?? {}) as Record<string, unknown>;
  const wrong: string[] = [];
  for (const [key, [holds, wanted]] of Object.entries(RULES)) {
    const value = key.startsWith('teacher.') ? teacher[key.slice('teacher.'.length)] : given[key];
    if (!holds(value)) wrong.push(`"${key}" must be ${wanted}, not ${JSON.stringify(value) ?? 'missing'}`);
  }
  for (const key of Object.keys(given)) if (!(key in RULES)) wrong.push(`"${key}" is not a key of meta`);
  for (const key of Object.keys(teacher))
    if (!(`teacher.${key}` in RULES)) wrong.push(`"teacher.${key}" is not a key of meta`);
  if (wrong.length) throw new Error(`${file}: in meta, ${wrong.join('; ')}.`);
  return meta as LessonMeta;
}

/** Reads the object literal behind `export const meta =`. It is data: anything that it would need is an error. */
export function readLessonMeta(source: string, file: string): LessonMeta {
  const literal = source.replace(/^export\s+const\s+meta\s*=\s*/, '').replace(/;\s*$/, '');
  let meta: unknown;
  try {
    meta = JSON.parse(
      JSON.stringify(runInNewContext(`(${literal})`, Object.create(null), { timeout: 1000 })),
    );
  } catch (error) {
    throw new Error(`${file}: meta is not a plain object: ${(error as Error).message}`);
  }
  return checkLessonMeta(meta, file);
}
