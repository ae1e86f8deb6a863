/** Learning rates that suit the ground: what a slider offers, and what a racer begins with, by powers of ten. */
import { largestStableLearningRate } from '../../core/eigen.ts';
import type { Setting } from '../../core/optimizers/optimizer.ts';
import { type Ground, isQuadratic } from '../../core/terrain.ts';
import { costOf } from '../costOf.ts';
import { optimizerOf, SURFACES } from '../laboratory/laboratory.ts';
import type { PlaygroundNow } from './now.ts';
import { reachOf } from './reach.ts';
import { initialRacer, type Landscape, type PlaygroundCatalog, type Racer } from './state.ts';

/** The edge of the course's first bowl and about half of what its floor spans, which the optimizers' own ranges are for. */
const USUAL_EDGE = 0.0427;
const USUAL_REACH = 30;

/** What a setting's range is multiplied by on a ground: a power of ten, 1 on the course’s first bowl and on terrains. */
export function factorFor({ scalesWith }: Setting, ground: Ground, rim: number): number {
  if (!scalesWith || !isQuadratic(ground)) return 1;
  if (scalesWith === 'curvature') return powerOfTen(largestStableLearningRate(ground) / USUAL_EDGE);
  const { w, b } = reachOf(ground, rim);
  return powerOfTen(Math.max(w[1] - w[0], b[1] - b[0]) / 2 / USUAL_REACH);
}

/** The nearest power of ten; a bowl hardly flatter or steeper than the first is left alone. */
function powerOfTen(ratio: number): number {
  if (!(ratio > 0) || !Number.isFinite(ratio)) return 1;
  const exponent = Math.round(Math.log10(ratio));
  return exponent < 0 ? 1 / 10 ** -exponent : 10 ** exponent;
}

/** The ground that the optimizers' own ranges are for. */
export const USUAL: On = { ground: costOf({ x: [1, 2, 4], y: [2, 4, 5] }, 'sum'), rim: 120 };

interface On {
  readonly ground: Ground;
  readonly rim: number;
}

/** Racers carried over to another ground: rates that go by the ground keep their place on the slider. */
export function carriedOver(racers: readonly Racer[], from: On, to: On): readonly Racer[] {
  return racers.map((racer) => {
    const settings = Object.fromEntries(
      Object.entries(racer.settings).map(([name, value]) => {
        const setting = optimizerOf(racer.optimizer).settings[name];
        const ratio = setting
          ? factorFor(setting, to.ground, to.rim) / factorFor(setting, from.ground, from.rim)
          : 1;
        return [name, ratio === 1 ? value : Number((value * ratio).toPrecision(6))];
      }),
    );
    return { ...racer, settings };
  });
}

/** Racers whose rate multiplies slopes, all given one rate; the others keep theirs. */
export function withRate(racers: readonly Racer[], learningRate: number): readonly Racer[] {
  return racers.map((racer) =>
    optimizerOf(racer.optimizer).settings['learningRate']?.scalesWith === 'curvature'
      ? { ...racer, settings: { ...racer.settings, learningRate } }
      : racer,
  );
}

/** A racer by an optimizer, with every setting at what suits the ground that is gone down. */
export function fittingRacer(catalog: PlaygroundCatalog, optimizer: string, now: PlaygroundNow): Racer {
  const racer = initialRacer(catalog, optimizer);
  const { landscape } = now.state;
  const fitted =
    landscape.kind === 'cost'
      ? carriedOver([racer], USUAL, now.works ? now : USUAL)
      : withRate([racer], rateOn(landscape) ?? steepestRate(now));
  return fitted[0] ?? racer;
}

/** The rate that a preset surface proposes for plain descent. */
const rateOn = (landscape: Landscape): number | undefined =>
  landscape.kind === 'preset' ? SURFACES.get(landscape.id)?.learningRate : undefined;

/** On a formula: what the first racer has whose rate multiplies slopes. */
const steepestRate = ({ state }: PlaygroundNow): number => {
  const alike = state.racers.find(
    ({ optimizer }) => optimizerOf(optimizer).settings['learningRate']?.scalesWith === 'curvature',
  );
  return alike?.settings['learningRate'] ?? DEFAULT_RATE;
};
const DEFAULT_RATE = 0.01;
