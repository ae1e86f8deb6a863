import { nudging as words } from '#words/nudging.ts';
import { fixed, plain } from '../../i18n/format.ts';
import type { NudgedSlope, Nudging } from '../../run/stage/facets.ts';
import { FigureBox } from '../axes/FigureBox.tsx';
import { type Box, type FigureSize, px } from '../axes/frame.ts';
import { Figure } from '../Figure.tsx';
import { Live } from '../live.tsx';
import { epsilonText, errorText } from '../nudgeError/texts.ts';
import { useSnapshot, useStage } from '../stageContext.ts';
import { SLOPES, said, told } from '../told.ts';
import './checkedSlopes.css';

interface CheckedSlopesProps {
  size: FigureSize;
  title?: string | undefined;
}

/** Each weight's slope by one pass back and by nudging, and how far apart the two are. A row that is pointed at lights its wire. */
export function CheckedSlopes({ size, title }: CheckedSlopesProps) {
  return (
    <Figure<Nudging> name={words.table} title={title} className="drawn" describe={describe}>
      <FigureBox size={size} className="checked-slopes">
        {(box) => <Drawing box={box} />}
      </FigureBox>
    </Figure>
  );
}

/** Where a wrong slope has to be found, only the error of the one that is accused is laid open: the others are for the eye to compare. */
const isOpen = ({ nudging: { isSought, isFound, accused } }: Nudging, k: number): boolean =>
  !isSought || isFound || accused === k;

/** A slope, unless it is what a question asks for: which wire that is along, a table does not know. */
const hidden = (now: Nudging, text: string, as: typeof told): string =>
  SLOPES.reduce((shown, slope) => as(now, slope, shown), text);

const slopeText = (slope: number): string => fixed(slope, 7);
const shortSlope = (slope: number): string => fixed(slope, 5);

function Drawing({ box }: { box: Box }) {
  const stage = useStage<Nudging>();
  const count = useSnapshot((now: Nudging) => now.nudging.slopes.length);
  const { width, height } = box;
  // Rows give way before anything is cut.
  const em = Math.min(box.em, height / (1.55 * (count + 2)), width / 24);
  const row = Math.min(2.3 * em, height / (count + 1.6));
  const wide = Math.min(width, 40 * em);
  const left = (width - wide) / 2;
  const text = wide > 30 * em ? slopeText : shortSlope;
  const columns = [left + 0.13 * wide, left + 0.42 * wide, left + 0.7 * wide, left + 0.99 * wide];
  const top = (height - row * (count + 1)) / 2;
  const at = (now: Nudging, k: number) => now.nudging.slopes[k] as NudgedSlope;
  const cells = [
    (now: Nudging, k: number) => at(now, k).name,
    (now: Nudging, k: number) => hidden(now, text(at(now, k).given), told),
    (now: Nudging, k: number) => hidden(now, text(at(now, k).nudged), told),
    (now: Nudging, k: number) => (isOpen(now, k) ? errorText(at(now, k).error) : words.unasked),
  ];
  const light = (parameter: number | null) => () =>
    stage.change(stage.get().lightParameter(parameter) as never);
  return (
    <g fontSize={`${px(em)}px`}>
      {[words.weight, words.given, words.nudged, words.off].map((head, k) => (
        <text
          key={head}
          className="checked-head"
          textAnchor="end"
          x={px(columns[k] as number)}
          y={px(top + 0.65 * row)}
        >
          {head}
        </text>
      ))}
      <path className="checked-rule" d={`M${px(left)} ${px(top + row)}H${px(left + wide)}`} />
      {Array.from({ length: count }, (_, k) => {
        const y = top + (k + 1) * row;
        return (
          <Live.g
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its weight.
            key={k}
            className={(now: Nudging) =>
              `checked-row ${now.litParameter === k ? 'is-lit' : ''} ${now.nudging.accused === k ? 'is-accused' : ''}`
            }
            onPointerEnter={light(k)}
            onPointerLeave={light(null)}
          >
            <rect x={px(left - 0.4 * em)} y={px(y)} width={px(wide + 0.8 * em)} height={px(row)} rx={4} />
            {cells.map((cell, column) => (
              <Live.text
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
                key={column}
                className={column === 0 ? 'checked-name' : column === 3 ? 'checked-error' : undefined}
                textAnchor="end"
                x={px(columns[column] as number)}
                y={px(y + 0.66 * row)}
              >
                {(now: Nudging) => cell(now, k)}
              </Live.text>
            ))}
          </Live.g>
        );
      })}
    </g>
  );
}

function describe(now: Nudging): string {
  const { slopes, epsilon, evaluations } = now.nudging;
  return words.described({
    nudge: epsilonText(epsilon),
    tries: plain(evaluations),
    rows: slopes
      .map(({ parameter, name, given, nudged, error }) =>
        words.row({
          name,
          given: hidden(now, slopeText(given), said),
          nudged: hidden(now, slopeText(nudged), said),
          off: isOpen(now, parameter) ? errorText(error) : words.unaskedSaid,
        }),
      )
      .join('; '),
  });
}
