import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ASKED = 'src/run/kinds/network/asked';
const CORE = 'src/core/network';

/**
 * What a lesson on networks names comes with that lesson alone: what its words ask of a stage (`s.hands`: src/run/kinds/network/asked.ts), and the activations and losses of its models
 * (src/core/network/atHand.ts).
 */
export function namedOfNetworks(lesson: string, root: string): string {
  if (!/\bkind:\s*['"]network['"]/.test(lesson)) return '';
  return (
    askedIn(lesson, root) +
    partsIn('activations', /\b(?:activation|output):\s*['"](\w+)['"]/g, lesson, root) +
    partsIn('losses', /\bloss:\s*['"](\w+)['"]/g, lesson, root)
  );
}

function askedIn(lesson: string, root: string): string {
  const asked = new Set([...lesson.matchAll(/\.(\w+)/g)].map(([, name]) => name));
  return readdirSync(join(root, ASKED))
    .filter((file) => {
      const answers = readFileSync(join(root, ASKED, file), 'utf8').matchAll(/^ {2}(\w+):/gm);
      return [...answers].some(([, name]) => asked.has(name));
    })
    .map((file) => `import '/${ASKED}/${file}';\n`)
    .join('');
}

function partsIn(folder: 'activations' | 'losses', named: RegExp, lesson: string, root: string): string {
  const ids = [...new Set([...lesson.matchAll(named)].map(([, id]) => id as string))].filter((id) =>
    existsSync(join(root, CORE, folder, `${id}.ts`)),
  );
  if (ids.length === 0) return '';
  const bring = folder === 'losses' ? 'bringLosses' : 'bringActivations';
  const imports = ids.map((id) => `import ${id} from '/${CORE}/${folder}/${id}.ts';\n`).join('');
  return `${imports}import { ${bring} } from '/${CORE}/atHand.ts';\n${bring}([${ids.join(', ')}]);\n`;
}
