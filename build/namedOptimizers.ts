import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'src/core/optimizers';

/**
 * The optimizers that a lesson names, on its stages or in what its words change there, are brought by that lesson alone (src/run/laboratory/ways.ts).
 * What is no optimizer is left for the stage to say.
 */
export function optimizersIn(lesson: string, root: string): string {
  const named = [...lesson.matchAll(/\boptimizer:\s*(['"])(\w+)\1/g)].map(([, , id]) => id as string);
  const ids = [...new Set(named)].filter((id) => existsSync(join(root, FOLDER, `${id}.ts`)));
  if (ids.length === 0) return '';
  const imports = ids.map((id) => `import ${id} from '/${FOLDER}/${id}.ts';\n`).join('');
  // Plain descent is at hand for every line; for a line that goes another way the tracks of such runs come along.
  const tracks = ids.some((id) => id !== 'gradientDescent' && id !== 'miniBatch')
    ? "import '/src/run/laboratory/lineTracks.ts';\n"
    : '';
  return `${imports}${tracks}import { bringOptimizers } from '/src/run/laboratory/ways.ts';\nbringOptimizers([${ids.join(', ')}]);\n`;
}
