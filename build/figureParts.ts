import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { itemsOf, propertiesOf, type Syntax, writtenValue } from './literals.ts';

/**
 * What a figure shows of one kind of stage alone is a file `of/<kind>.ts` of its folder, which puts it there when it is imported: by the lessons with a step of that
 * kind that shows the figure, so that no other lesson carries it. Gives the imports for a lesson's stages.
 */
export function figurePartsIn(stages: readonly Syntax[], source: string, root: string): string {
  const files = stages.flatMap((stage) => {
    const written = (prop: string) =>
      propertiesOf(stage)
        .filter(({ key }) => key === prop)
        .flatMap(({ value }) => itemsOf(value).map((item) => String(writtenValue(item, source))));
    const [kind = 'line'] = written('kind');
    return [...written('show'), ...written('beside')].map((figure) => `src/views/${figure}/of/${kind}.ts`);
  });
  return [...new Set(files)]
    .filter((file) => existsSync(join(root, file)))
    .map((file) => `import '/${file}';\n`)
    .join('');
}
