// How each task is done: one plan for every kind of hand, in acts, which each hand does in its own way (hand.ts). Controls are found by the
// names that people hear and see.
import { type Doer, times } from './hand.ts';

export type Plan = (by: Doer) => Promise<void>;

/** Where a learning rate stands on its slider, which goes through three powers of ten; that of a line up to 0.1. */
const rateAt = (rate: number, most = 0.1): number => Math.log10(rate / most) / 3 + 1;

const BALL = 'Ball in 3D: arrow keys move it';

export const PLANS: Readonly<Record<string, Plan>> = {
  'two-dots': async (by) => {
    await by.turn('w', 10);
    await by.turn('b', -20);
  },
  'under-one': async (by) => {
    await by.turn('w', 9, { name: 'Tilt the line' });
    await by.turn('b', -5, { name: 'Lift the line' });
  },
  'six-points': async (by) => {
    await by.press('Draw a random line', 4);
    await by.turn('w', 1);
    await by.press('Plot this line');
  },
  twins: async (by) => {
    await by.turn('b', -33);
    await by.press('Plot this line');
  },
  'four-stages': (by) => by.toEnd('Stage of the bowl', 'filled in'),
  'lowest-corner': async (by) => {
    await by.turn('w', -20, { name: BALL, stride: 10, keys: { more: 'ArrowRight', less: 'ArrowLeft' } });
    await by.turn('b', 30, { name: BALL, stride: 10 });
  },
  'shrink-the-nudge': (by) => by.choose('0.001'),
  rewrite: (by) => by.press('Rewriting forward', 10),
  'flow-home': (by) => by.press('Flow forward', 12),
  level: (by) => by.turn('w', 21),
  'one-good-step': async (by) => {
    await by.slide('Learning rate', rateAt(0.021), times(10, 'ArrowRight'));
    // Slopes, minus, learning rate; the next press moves.
    await by.press('Step', 3);
    await by.step();
  },
  uphill: async (by) => {
    await by.press('Flip the sign');
    await by.step();
  },
  'first-under-2': (by) => by.fromStart(4),
  train: (by) => by.playUntilDone('train'),
  'run-it': (by) => by.run(),
  'match-the-path': async (by) => {
    await by.write(6, 'its last letter', '4');
    await by.run();
  },
  'write-the-step': async (by) => {
    await by.write(23, 'all of it', 'b = b - learning_rate * dcdb');
    await by.run();
  },
  'fewest-steps': async (by) => {
    await by.slide('Learning rate', rateAt(0.03), times(20, 'ArrowUp'));
    await by.press('Step', 14);
  },
  'run-from-scratch': (by) => by.press('Run'),
  'three-lines': async (by) => {
    await by.press('Write it yourself');
    await by.write(25, 'all of it', 'dw, db = [0, 0], 0');
    await by.write(30, 'all of it', 'w = [wj - learning_rate * d for wj, d in zip(w, dw)]');
    await by.write(31, 'all of it', 'b = b - learning_rate * db');
    await by.run();
  },
  // From 1 pat down to −1.7, by tenths.
  'first-growl': (by) => by.turn('pats in', -27),
  'part-by-five': (by) => by.slide('pats in', 17.5 / 24, ['End']),
  // To 2.1 wags at 6 pats; the plot goes from 0 to 8 and from −2 to 10.
  'level-by-one-day': (by) => by.carry('Day 4', { x: 6 / 8, y: (10 - 2.1) / 12 }, times(49, 'ArrowDown')),
  'a-million-off': (by) => by.firstRowBy('price'),
  // From 1,900 down to 1,600 square feet, and from 500 to 400 wide.
  'against-the-grain': async (by) => {
    await by.choose('only the band');
    await by.turn('Middle', -3);
    await by.turn('Width', -1);
  },
  // From the smallest weights to the end of the slider, where a step rolls down to the floor.
  'two-answers': async (by) => {
    await by.press('Keep this answer');
    await by.slide('Weight of area in m²', 1, ['End']);
    await by.press('Roll to the floor');
    await by.press('Keep this answer');
  },
  // The third unit of the third student.
  'largest-value': async (by) => {
    await by.choose('3');
    await by.press('Unit z⁽²⁾₃, a⁽²⁾₃');
  },
  // From −0.6 to 4.3.
  'beat-83': async (by) => {
    await by.choose('W⁽²⁾₁');
    await by.turn('Weight of W⁽²⁾₁', 49, { name: 'Wire of W⁽²⁾₁' });
  },
  // From −0.6 to 4.3.
  'by-hand': (by) => by.turn('Weight of W⁽²⁾₁', 49, { name: 'W⁽²⁾₁, by hand' }),
  'a-thousand': (by) => by.press('Try all 1000'),
  'one-after-another': async (by) => {
    await by.press('Try all 1000');
    await by.press('Set the wires to the lowest');
    await by.choose('W⁽¹⁾₁₁');
    await by.press('Try all 1000');
    await by.press('Set the wires to the lowest');
  },
  'a-million': (by) => by.press('Try all 1 000 000'),
  // From 40 down to 10, which is few enough for any machine.
  'one-night': (by) => by.turn('Values of each weight', -30),
  'shrink-it': (by) => by.choose('0.001'),
  // To both sides, and from 0.01 to 10⁻⁵, where the slider goes from 10⁻¹⁵ to 1.
  'under-ten-billionths': async (by) => {
    await by.choose('to both sides');
    await by.slide('Nudge ε', 10 / 15, times(27, 'ArrowLeft'));
  },
  'find-the-mistake': (by) => by.choose('W⁽¹⁾₂₂'),
  // To the end of a timeline that goes past it.
  'beat-a-thousand': (by) => by.slide('Timeline', 1, ['End']),
  against: (by) => by.slide('Timeline', 1, ['End']),
  'a-millionth': (by) => by.slide('Timeline', 1, ['End']),
  'under-226': (by) => by.turn('Weight of bathrooms', 5),
  // From degree 9 down to 4.
  'open-it-once': async (by) => {
    await by.turn('Degree', -5);
    await by.press('Open the envelope', 1);
  },
  // From 0.03 to 0.1 by its second digit; the mean's slider goes up to 1.
  'both-settle': async (by) => {
    await by.choose('the mean');
    await by.slide('Learning rate', rateAt(0.1, 1), times(70, 'ArrowRight'));
    await by.playUntilDone('both-settle');
  },
  'ten-steps': async (by) => {
    await by.slide('Learning rate', rateAt(0.4, 1), times(30, 'ArrowUp'));
    await by.press('Step', 10);
  },
  // From hands of 250 at 0.05 to hands of 10 at about 0.08.
  'lowest-after-an-epoch': async (by) => {
    await by.choose('10');
    await by.slide('Learning rate', 0.625, times(25, 'ArrowRight'));
    await by.slide('Timeline', 1, ['End']);
  },
  'the-last-hand': (by) => by.press('Deal a hand', 7),
  // To 8 wags at 7 pats; the plot goes from 0 to 8 and from −2 to 13.
  'one-line-both-ways': (by) => by.carry('Day 3', { x: 7 / 8, y: (13 - 8) / 15 }, times(30, 'ArrowUp')),
};

/** What a plan asks of a hand, without doing it: each act with the name of what it is done to. */
export async function actsOf(plan: Plan): Promise<string[]> {
  const acts: string[] = [];
  const noting = new Proxy({} as Doer, {
    get:
      (_none, act: string) =>
      async (...asked: unknown[]) => {
        acts.push(typeof asked[0] === 'string' ? `${act} ${asked[0]}` : act);
      },
  });
  await plan(noting);
  return acts;
}

/** What is typed into a prediction besides the numbers that its replies name, so that each reply is heard. */
export const GUESSES: Readonly<Record<string, readonly string[]>> = {
  'one-more': ['-24', '60'],
};

/** Where flags are put on the map, as shares of its width and of its height from the top, so that each reply is heard. */
export const SPOTS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  'near-the-edge': (
    [
      [2.4, 2.5],
      [0.9, 1.5],
      [-0.5, 1],
      [-0.6, 6],
      [4, 3],
      [0.45, 8],
    ] as const
  ).map(([w, b]) => [(w + 5) / 12, (18 - b) / 32] as const),
};

/** Keys that take the flag from the ball to the right place. */
export const FLAG_KEYS: Readonly<Record<string, readonly string[]>> = {
  'near-the-edge': [...times(35, 'ArrowRight'), ...times(4, 'ArrowUp')],
};
