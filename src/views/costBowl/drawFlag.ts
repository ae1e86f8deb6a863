import { costBowl as words } from '#words/costBowl.ts';
import type { WantedLabel } from '../axes/labels.ts';
import { line } from '../axes/pathData.ts';
import { type BowlScene, ballAt, letter } from './scene.ts';

interface FlagDrawing {
  readonly layers: Readonly<Record<string, string>>;
  readonly labels: readonly WantedLabel[];
}

/** The learner's guess: a flag on the surface. Upright on the screen, so that it reads from every side and from above. */
export function drawFlag({ now, space, view, risen, options }: BowlScene): FlagDrawing {
  const { guess } = now.state;
  if (!guess || !options.surface) return { layers: {}, labels: [] };
  const size = letter(options, 14);
  const foot = view.project(ballAt(space, guess.at, risen).world);
  const up = (share: number, aside = 0) => ({ x: foot.x + aside * size, y: foot.y - share * size });
  return {
    layers: {
      flagPole: line([foot, up(2.3)]),
      flagCloth: line([up(2.3), up(1.75, 1.5), up(1.2)], true),
    },
    labels: [
      {
        text: words.guess,
        kind: 'guess',
        size,
        places: [up(3.2), up(1.75, 4.6), up(1.75, -3.4), up(-1.2)],
        must: true,
      },
    ],
  };
}
