import type { ReactNode } from 'react';
import { dataPlot } from '#words/dataPlot.ts';
import { whatCanGoWrong as words } from '#words/whatCanGoWrong.ts';
import { bothWays, type Line, swapAxes, turnOver } from '../../core/bothWays.ts';
import { plain } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { lastAnswer } from '../axes/memory.ts';
import { Num, Op, Plus } from './math.tsx';
import { Strip } from './Strip.tsx';
import './numberTable.css';

/** Whatever stands on which axis, forth is wags from pats and back is pats from wags. */
const found = lastAnswer(({ state: { data, labels } }: Snapshot) =>
  bothWays(labels?.[0] === dataPlot.wags ? swapAxes(data) : data),
);
const forth = (now: Snapshot) => found(now).forth;
const turned = (now: Snapshot) => turnOver(found(now).forth);
const back = (now: Snapshot) => found(now).back;
const { pats, wags } = dataPlot;

/** The best line for wags from pats, the same turned over, and the best line for pats from wags. */
export function BothWaysStrip() {
  return (
    <Strip name={words.bothWays}>
      <dl className="number-formulas">
        <Formula name={words.from(wags, pats)} to={wags} from={pats} line={forth} />
        <Formula name={words.turned} to={pats} from={wags} line={turned} />
        <Formula name={words.from(pats, wags)} to={pats} from={wags} line={back} covered />
      </dl>
    </Strip>
  );
}

interface FormulaProps {
  name: ReactNode;
  to: string;
  from: string;
  line: (now: Snapshot) => Line | null;
  /** Kept back until the learner has committed. */
  covered?: boolean;
}

function Formula({ name, to, from, line, covered = false }: FormulaProps) {
  const read = (field: keyof Line) => (now: Snapshot) => {
    const found = line(now);
    return covered && !now.state.revealed ? words.hidden : found ? plain(found[field]) : '—';
  };
  return (
    <>
      <dt>{name}</dt>
      <dd className="f-run">
        {to}
        <Op>=</Op>
        <Num of={read('w')} tone="w" />
        <Op>·</Op>
        {from}
        <Plus of={read('b')} tone="b" />
      </dd>
    </>
  );
}
