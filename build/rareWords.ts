import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'src/lessons/vocabulary/rare';

/**
 * The words that only some lessons say, each a file of vocabulary/rare/: imported into the lessons that say them, so that the
 * others do not carry them. The lines go at the end of a lesson, where they move no other.
 */
export function rareWordsIn(lesson: string, root: string): string {
  const words = readdirSync(join(root, FOLDER))
    .flatMap((file) => /^(\w+)\.tsx$/.exec(file)?.[1] ?? [])
    .filter((word) => new RegExp(`<${word}\\b`).test(lesson));
  const imports = words.map((word) => `import { ${word} } from '/${FOLDER}/${word}.tsx';`);
  return `\n\n${imports.join('\n')}`;
}
