/** What an experiment is called unless someone names it, and what its files are called. */
import { optimizers } from '#words/optimizers.ts';
import { share as words } from '#words/share.ts';
import { surfaces } from '#words/surfaces.ts';
import { grouped, plain } from '../../../i18n/format.ts';
import { SETS } from '../../../run/playground/catalog.ts';
import type { PlaygroundState } from '../../../run/playground/state.ts';

const say = words.names;
type Named = Readonly<Record<string, { readonly name: string }>>;

/** For example “Momentum on penguins”. */
export function defaultName(state: PlaygroundState): string {
  return say.on(waysOf(state), whereOf(state));
}

function waysOf({ racers }: PlaygroundState): string {
  const names = [
    ...new Set(racers.map(({ optimizer }) => (optimizers as Named)[optimizer]?.name ?? optimizer)),
  ];
  return racers.length > 2 || names.length < racers.length
    ? say.race(plain(racers.length))
    : names.join(say.and);
}

function whereOf({ landscape, data }: PlaygroundState): string {
  if (landscape.kind === 'formula') return say.formula;
  if (landscape.kind === 'preset') return (surfaces as Named)[landscape.id]?.name ?? landscape.id;
  if (data.kind === 'points') return say.points(grouped(data.x.length));
  if (data.kind === 'made') return say.made;
  const known: Readonly<Record<string, string>> = say.sets;
  return known[data.id] ?? SETS.get(data.id)?.title ?? data.id;
}

/** A name as any system takes it for a file: small letters, digits and hyphens. */
export function fileName(name: string, ending: string): string {
  const plainLetters = name.normalize('NFKD').replace(/\p{Mark}/gu, '');
  const stem = plainLetters
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${stem || 'downhill'}.${ending}`;
}
