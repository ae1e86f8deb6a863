import { teach } from '#words/teach.ts';
import { same } from '../../../core/same.ts';
import { plain } from '../../../i18n/format.ts';
import type { Snapshot } from '../../../run/kinds/line/snapshot.ts';
import type { StageState } from '../../../run/kinds/line/state.ts';
import type { Change } from '../kindWords.ts';
import { missingLines } from './missingLines.ts';

const words = teach.did;

type LineChange = Change<Snapshot>;
type Say = (change: LineChange) => string | null;

const short = (value: number) => plain(value, 3);
const lineOf = ({ w, b }: Pick<Snapshot, 'w' | 'b'>) => words.line(short(w), short(b));
const differs = (field: keyof StageState, { before, after }: LineChange) =>
  !same(before.state[field], after.state[field]);

const SAYINGS: readonly Say[] = [
  (change) =>
    differs('data', change)
      ? words.data(
          change.after.state.data.x
            .map((x, i) => words.point(short(x), short(change.after.state.data.y[i] ?? Number.NaN)))
            .join(', '),
        )
      : null,
  ({ after }) => (after.state.uphill ? words.uphill : null),
  (change) =>
    differs('learningRate', change) || (differs('cursor', change) && change.after.stepsTaken > 0)
      ? words.rate(plain(change.after.state.learningRate, 6))
      : null,
  (change) =>
    differs('cursor', change) && change.after.stepsTaken > 0 ? words.steps(change.after.stepsTaken) : null,
  (change) => (movedLine(change) && !differs('samples', change) ? lineOf(change.after) : null),
  (change) =>
    differs('samples', change)
      ? words.samples(
          change.after.state.samples
            .map(([w, b]) => words.sample(short(w), short(b), short(change.after.costAt(w, b))))
            .join('; '),
        )
      : null,
  (change) => (differs('rise', change) ? (words.rise[Math.round(change.after.state.rise)] ?? null) : null),
  (change) =>
    differs('rewriting', change) ? words.rewriting(Math.round(change.after.state.rewriting)) : null,
  (change) => (differs('flow', change) ? flowed(change.after) : null),
  (change) => (differs('nudge', change) ? nudged(change.after) : null),
  (change) => (differs('reading', change) ? reads(change.after) : null),
  (change) => (differs('code', change) ? coded(change) : null),
  // The first lesson does not know of a cost yet; of lines that were plotted it is said already.
  (change) =>
    movedLine(change) && change.layout.strip !== 'line' && !differs('samples', change)
      ? words.cost(plain(change.after.cost))
      : null,
  (change) =>
    movedLine(change) && change.after.state.stopWhenSlopesUnder !== null
      ? words.slopes(plain(change.after.slopeW), plain(change.after.slopeB))
      : null,
];

export const oneWay = (change: LineChange): string[] => SAYINGS.flatMap((say) => say(change) ?? []);

const movedLine = ({ before, after }: LineChange) => before.w !== after.w || before.b !== after.b;

function nudged({ w, b, cost, slopeW, slopeB, costAt, state: { nudge, slice } }: Snapshot): string {
  const moved = slice === 'b' ? costAt(w, b + nudge) : costAt(w + nudge, b);
  return words.nudge(plain(nudge), short((moved - cost) / nudge), short(slice === 'b' ? slopeB : slopeW));
}

const flowed = ({ slopeW, slopeB, state: { flow } }: Snapshot): string =>
  words.flow(Math.round(flow), short(slopeW), short(slopeB));

function reads({ w, b, state: { reading, labels } }: Snapshot): string {
  const [x, y] = labels ?? [teach.pats, teach.wags];
  return words.reading(plain(reading), x, short(w * reading + b), y);
}

function coded({ before, after }: LineChange): string {
  const rate = before.state.code?.learningRate ?? null;
  const missing = missingLines(before);
  const said = [
    ...(rate === null ? [] : [words.codeRate(plain(after.state.learningRate, 6))]),
    ...(missing.length === 0 ? [] : [words.write(missing.join('; '))]),
    words.run(after.state.code?.path?.count ?? 0),
  ];
  return said.join(', ');
}
