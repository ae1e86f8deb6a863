import { existsSync } from 'node:fs';
import { join } from 'node:path';

const CORE = 'src/core';
const WAYS = '/src/run/laboratory/ways.ts';

/**
 * The optimizers and the schedules that a lesson names, on its stages or in what its words change there, are brought by that lesson alone (src/run/laboratory/ways.ts).
 * What is neither is left for the stage to say.
 * @param hasLines whether a step is on a line
 */
export function optimizersIn(lesson: string, root: string, hasLines: boolean): string {
  const optimizers = idsIn('optimizers', /\boptimizer:\s*(['"])(\w+)\1/g, lesson, root);
  const schedules = idsIn('schedules', /\bschedule:\s*\{\s*id:\s*(['"])(\w+)\1/g, lesson, root);
  // Plain descent is at hand for every line; for a line that goes another way the tracks of such runs come along.
  const goes = optimizers.some((id) => id !== 'gradientDescent' && id !== 'miniBatch');
  const tracks = hasLines && goes ? "import '/src/run/laboratory/lineTracks.ts';\n" : '';
  return (
    bringing('optimizers', optimizers, 'bringOptimizers') +
    tracks +
    bringing('schedules', schedules, 'bringSchedules')
  );
}

function idsIn(folder: string, named: RegExp, lesson: string, root: string): string[] {
  const ids = [...lesson.matchAll(named)].map(([, , id]) => id as string);
  return [...new Set(ids)].filter((id) => existsSync(join(root, CORE, folder, `${id}.ts`)));
}

function bringing(folder: string, ids: readonly string[], bring: string): string {
  if (ids.length === 0) return '';
  const imports = ids.map((id) => `import ${id} from '/${CORE}/${folder}/${id}.ts';\n`).join('');
  return `${imports}import { ${bring} } from '${WAYS}';\n${bring}([${ids.join(', ')}]);\n`;
}
