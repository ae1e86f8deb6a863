import { useMemo } from 'react';
import { weightSpread as words } from '#words/weightSpread.ts';
import { plain } from '../../i18n/format.ts';
import type { Redraws } from '../../run/stage/facets.ts';
import { FigureBox } from '../axes/FigureBox.tsx';
import { type Box, type FigureSize, px } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { axisText } from '../axes/roundNumbers.ts';
import { Figure } from '../Figure.tsx';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import { aboveOf, type SpreadRow, spreadRows, UNDER_WORDS } from './rows.ts';
import './weightSpread.css';

interface WeightSpreadProps {
  size: FigureSize;
  title?: string | undefined;
}

/** Each weight on an axis of its own, with a dot where it landed each time that the examples were drawn again. */
export function WeightSpread({ size, title }: WeightSpreadProps) {
  return (
    <Figure<Redraws> name={words.weightSpread} title={title} className="drawn" describe={describe}>
      <FigureBox size={size} className="weight-spread">
        {(box) => <Drawing box={box} />}
      </FigureBox>
    </Figure>
  );
}

function Drawing({ box }: { box: Box }) {
  // As text, so that React is asked again only when a weight or its scale changes, not with each draw.
  const text = useSnapshot(({ redraws }: Redraws) =>
    JSON.stringify(
      redraws.weights.map(({ name, together, weight, standardError }) => ({
        name: together ? words.spreadTogether : name,
        weight,
        standardError,
      })),
    ),
  );
  const rows = useMemo(() => spreadRows(box, JSON.parse(text)), [box, text]);
  return (
    <g {...QUIET}>
      {rows.map((row) => (
        <Row key={row.name} row={row} em={box.em} />
      ))}
    </g>
  );
}

function Row({ row, em }: { row: SpreadRow; em: number }) {
  const { index, name, weight, left, right, base, isLow, top, x, ticks } = row;
  const text = axisText(ticks);
  return (
    <g className="spread-row">
      <text className="spread-name" x={left} y={px(top + 0.9 * em)}>
        {name}
      </text>
      <Live.text className="spread-share" textAnchor="end" x={right} y={px(top + 0.9 * em)}>
        {({ redraws }: Redraws) =>
          redraws.count === 0 ? words.noDraws : words.aboveZero(percentAbove(redraws, index))
        }
      </Live.text>
      <line className="axis axis-ink" x1={left} x2={right} y1={base} y2={base} />
      <g className="tick" textAnchor="middle">
        {ticks.map((tick) => (
          <text key={tick} x={px(x(tick))} y={px(base + (isLow ? 1.25 : 1.95) * em)}>
            {text(tick)}
          </text>
        ))}
      </g>
      <line className="spread-zero" x1={px(x(0))} x2={px(x(0))} y1={px(top + 1.4 * em)} y2={base} />
      <Live.path
        className="spread-dots"
        strokeWidth={px(row.dot)}
        d={({ redraws }: Redraws) => row.stack(redraws.weights[index]?.drawn ?? [], false)}
      />
      <Live.path
        className="spread-dots is-above"
        strokeWidth={px(row.dot)}
        d={({ redraws }: Redraws) => row.stack(redraws.weights[index]?.drawn ?? [], true)}
      />
      {isLow ? (
        <path
          className="spread-now is-low"
          d={`M${px(x(weight))} ${px(base)}V${px(top + UNDER_WORDS * em)}`}
        />
      ) : (
        <path
          className="spread-now"
          d={`M${px(x(weight))} ${px(base)}l${px(-0.45 * em)} ${px(0.8 * em)}h${px(0.9 * em)}Z`}
        />
      )}
    </g>
  );
}

const percentAbove = ({ weights }: Redraws['redraws'], index: number): string =>
  plain(100 * aboveOf(weights[index]?.drawn ?? []), 1);

function describe({ redraws }: Redraws): string {
  const rows = redraws.weights.map(({ name: own, together, weight, drawn }, index) => {
    const name = together ? words.spreadShared(together) : words.spreadWeight(own);
    if (redraws.count === 0) return words.spreadNone(name, plain(weight));
    const values = Array.from(drawn);
    return words.spreadOf({
      name,
      now: plain(weight),
      least: plain(Math.min(...values)),
      most: plain(Math.max(...values)),
      above: percentAbove(redraws, index),
    });
  });
  return words.spreadDescribe({ draws: plain(redraws.count), rows: rows.join(' ') });
}
