import { useMemo, useRef } from 'react';
import { growingSquare as words } from '#words/growingSquare.ts';
import { plain } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { FigureBox } from '../axes/FigureBox.tsx';
import type { Box } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { QUIET } from '../axes/quiet.ts';
import { Figure } from '../Figure.tsx';
import type { FigureProps } from '../figureFile.ts';
import { useSnapshot } from '../stageContext.ts';
import { growthOf, roomFor } from './growth.ts';
import { Pieces } from './Pieces.tsx';
import { pictureFor } from './picture.ts';
import { Rows } from './Rows.tsx';
import { insideText, rowsOf } from './rows.ts';
import { SquareCorner } from './SquareCorner.tsx';
import './growingSquare.css';

/** The square of one day's miss, and what a nudge adds to it: two strips and a corner. */
export function GrowingSquare({ size, title }: FigureProps) {
  return (
    <Figure name={words.name} title={title} className="drawn" describe={describe}>
      <FigureBox size={size} className="growing-square">
        {(box) => <Drawing box={box} />}
      </FigureBox>
    </Figure>
  );
}

function Drawing({ box }: { box: Box }) {
  const growth = useMemo(() => lastAnswer(growthOf), []);
  const before = useRef<number | null>(null);
  const room = useSnapshot((now: Snapshot) => {
    before.current = roomFor(growth(now), before.current);
    return before.current;
  });
  const axis = useSnapshot((now: Snapshot) => now.state.slice ?? 'w');
  const picture = useMemo(() => pictureFor(box, room), [box, room]);
  return (
    <g className={`of-${axis}`}>
      <g {...QUIET}>
        <Pieces picture={picture} growth={growth} />
        <Rows picture={picture} growth={growth} />
      </g>
      <SquareCorner picture={picture} growth={growth} />
    </g>
  );
}

function describe(now: Snapshot): string {
  const growth = growthOf(now);
  if (!growth) return words.none;
  const said = words.describe({
    inside: insideText(growth),
    value: plain(growth.inside, 3),
    area: plain(growth.inside ** 2, 6),
  });
  if (growth.nudge === 0) return said;
  const [moves, strips, corner, perUnit] = rowsOf(growth).map(({ sum }) => sum);
  const result = (sum = '') => sum.split(/[=≈] /).at(-1) ?? '';
  return (
    said +
    words.describeNudge({
      axis: growth.axis,
      nudge: plain(growth.nudge, 6),
      moves: result(moves),
      strips: result(strips),
      corner: result(corner),
      perUnit: result(perUnit),
    })
  );
}
