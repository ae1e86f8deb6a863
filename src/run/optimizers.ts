/** Every optimizer there is, by id: the files of core/optimizers are the list. */
import type { Optimizer } from '../core/optimizers/optimizer.ts';

const modules = import.meta.glob<{ default?: Optimizer }>(
  ['../core/optimizers/*.ts', '!../core/optimizers/optimizer.ts'],
  { eager: true },
);

export const OPTIMIZERS: ReadonlyMap<string, Optimizer> = new Map(
  Object.entries(modules).map(([path, module]) => {
    const name = path.replace(/^.*\/|\.ts$/g, '');
    const optimizer = module.default;
    if (optimizer?.id !== name) {
      throw new Error(`${path} must default-export an optimizer with id '${name}', not '${optimizer?.id}'`);
    }
    return [name, optimizer];
  }),
);

/**
 * The optimizer with an id.
 * @throws naming the id and those there are
 */
export function optimizerOf(id: string): Optimizer {
  const optimizer = OPTIMIZERS.get(id);
  if (!optimizer) throw new Error(`there is no optimizer '${id}', only ${[...OPTIMIZERS.keys()].join(', ')}`);
  return optimizer;
}
