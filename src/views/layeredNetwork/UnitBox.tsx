import { layeredNetwork as words } from '#words/layeredNetwork.ts';
import { activationOf } from '../../core/network/atHand.ts';
import { plain } from '../../i18n/format.ts';
import type { Matrices } from '../../run/stage/facets.ts';
import { px } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { said, told } from '../told.ts';
import { hasOutcome, type LayeredLayout } from './layout.ts';
import { short, unitNames } from './names.ts';
import { type RowColumn, Rows } from './Rows.tsx';
import { type ShownRow, shownRows } from './shown.ts';

interface UnitBoxProps {
  layout: LayeredLayout;
  layer: number;
  unit: number;
  isLast: boolean;
}

/** A unit: its sum and what it makes of it, for the example in hand or for all. Pointed at, tapped or with the focus it is the unit in hand. */
export function UnitBox({ layout, layer, unit, isLast }: UnitBoxProps) {
  const stage = useStage<Matrices>();
  const { places, unit: size, em, line, room, rows, fit } = layout;
  const { x, y } = places[layer + 1]?.[unit] ?? { x: 0, y: 0 };
  const [left, top] = [x - size.width / 2, y - size.height / 2];
  const keep = (now: Matrices, text: string) => (isLast ? told(now, 'predicted', text) : text);
  const heard = (now: Matrices, text: string) => (isLast ? said(now, 'predicted', text) : text);
  const sumIn = ({ layers }: ShownRow) => layers[layer]?.scores[unit];
  const valueIn = ({ layers }: ShownRow) => layers[layer]?.values[unit];
  const names = ({ matrices }: Matrices) => unitNames(matrices.layers, layer, unit);
  const isHeld = ({ state: { litUnit } }: Matrices) => litUnit?.[0] === layer && litUnit[1] === unit;
  const take = () => isHeld(stage.get()) || stage.change({ litUnit: [layer, unit] });
  const wide = room === 'wide';
  const stacked = room === 'middle' && rows === 1 && fit.unit > 1;
  const value: RowColumn = {
    x: wide ? x + 0.3 * size.width : x,
    anchor: 'middle',
    className: 'network-value',
    text: (now, row) => keep(now, short(valueIn(row))),
  };
  const sum: RowColumn = {
    x: x - 0.3 * size.width,
    anchor: 'middle',
    className: 'network-sum',
    text: (now, row) => keep(now, short(sumIn(row))),
  };
  const inset = (size.height - fit.unit * line) / 2;
  return (
    <g className={`network-unit ${isLast ? 'is-last' : ''}`}>
      <Live.g
        className={(now: Matrices) => `layered-unit ${isHeld(now) ? 'is-held' : ''}`}
        role="button"
        tabIndex={0}
        aria-pressed={isHeld}
        aria-label={(now: Matrices) => words.unit(names(now).sum, names(now).value)}
        aria-description={(now: Matrices) => {
          const [row] = shownRows(now);
          return now.state.atOnce || !row || row.example === null
            ? undefined
            : words.unitIs(heard(now, short(sumIn(row))), heard(now, short(valueIn(row))));
        }}
        onClick={take}
        onFocus={take}
        onPointerEnter={take}
      >
        <rect
          className="unit-box"
          x={px(left)}
          y={px(top)}
          width={px(size.width)}
          height={px(size.height)}
          rx={px(rows > 1 ? 0.7 * em : Math.min(size.height / 2, 1.6 * em))}
        />
      </Live.g>
      {wide ? (
        <>
          <Live.text
            className="network-name"
            textAnchor="middle"
            x={px(sum.x)}
            y={px(top - 0.45 * em)}
            {...QUIET}
          >
            {(now: Matrices) => names(now).sum}
          </Live.text>
          <Live.text
            className="network-name"
            textAnchor="middle"
            x={px(value.x)}
            y={px(top - 0.45 * em)}
            {...QUIET}
          >
            {(now: Matrices) => names(now).value}
          </Live.text>
          <Squash layout={layout} layer={layer} x={x} y={y} of={valueIn} from={sumIn} hides={isLast} />
        </>
      ) : null}
      <g {...QUIET}>
        {stacked ? (
          <>
            <Live.text
              className="network-sum"
              textAnchor="middle"
              x={px(x)}
              y={px(top + inset + 0.5 * line + 0.36 * em)}
            >
              {(now: Matrices) =>
                words.sum(keep(now, short(shownRows(now)[0] && sumIn(shownRows(now)[0] as ShownRow))))
              }
            </Live.text>
            <Live.text
              className="network-value"
              textAnchor="middle"
              x={px(x)}
              y={px(top + inset + 1.5 * line + 0.36 * em)}
            >
              {(now: Matrices) =>
                (isLast ? words.answer : words.value)(
                  keep(now, short(shownRows(now)[0] && valueIn(shownRows(now)[0] as ShownRow))),
                )
              }
            </Live.text>
          </>
        ) : (
          <Rows
            layout={layout}
            x={x}
            width={size.width}
            top={top + inset}
            line={line}
            fit={fit.unit}
            columns={wide ? [sum, value] : [value]}
          />
        )}
        {isLast ? <Outcome layout={layout} unit={unit} x={x} y={y} /> : null}
      </g>
    </g>
  );
}

/** The activation's curve, with the sums of the shown examples on it. */
function Squash({
  layout: { em, rows },
  layer,
  x,
  y,
  of,
  from,
  hides,
}: {
  layout: LayeredLayout;
  layer: number;
  x: number;
  y: number;
  of: (row: ShownRow) => number | null | undefined;
  from: (row: ShownRow) => number | null | undefined;
  hides: boolean;
}) {
  const activation = useSnapshot((now: Matrices) => now.layers[layer]?.activation ?? '');
  const squash = activationOf(activation)?.curve?.value;
  if (!squash) return null;
  const [half, high, far] = [1.35 * em, 0.9 * em, 5];
  const span = Math.max(1, Math.abs(squash(far)), Math.abs(squash(-far)));
  const least = Math.min(0, squash(-far));
  const place = (sum: number) => ({
    x: x + (Math.max(-far, Math.min(far, sum)) / far) * half,
    y: y + high - ((squash(sum) - least) / (span - least)) * 2 * high,
  });
  const path = Array.from({ length: 25 }, (_, i) => place(-far + (i * 2 * far) / 24))
    .map((at, i) => `${i === 0 ? 'M' : 'L'}${px(at.x)} ${px(at.y)}`)
    .join('');
  return (
    <g className="unit-squash" {...QUIET}>
      <path d={path} />
      {Array.from({ length: rows }, (_, row) => {
        const sumOf = (now: Matrices) => {
          const shown = shownRows(now)[row];
          const sum = shown && of(shown) !== null ? from(shown) : null;
          return hides && now.state.asked.includes('predicted') ? null : (sum ?? null);
        };
        return (
          <Live.circle
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
            key={row}
            r={px(0.24 * em)}
            cx={(now: Matrices) => px(place(sumOf(now) ?? 0).x)}
            cy={(now: Matrices) => px(place(sumOf(now) ?? 0).y)}
            visibility={(now: Matrices) => (sumOf(now) === null ? 'hidden' : undefined)}
          />
        );
      })}
    </g>
  );
}

/** What comes out and what should have: beside the last unit, or under it where it is narrow. */
function Outcome({ layout, unit, x, y }: { layout: LayeredLayout; unit: number; x: number; y: number }) {
  const { unit: size, em, room, rows, fit } = layout;
  if (unit > 0 || !hasOutcome(layout)) return null;
  const wide = room === 'wide';
  // Beside the unit they stand on its lines, of which the last may stand for several.
  const lines = wide ? Math.min(rows, fit.unit) : rows;
  const own = lines < rows ? lines - 1 : rows;
  const at = (row: number) =>
    wide
      ? {
          x: x + size.width / 2 + 0.6 * em,
          y: y + (rows > 1 ? (row - (lines - 1) / 2) * layout.line : (row - 0.5) * 1.4 * em) + 0.36 * em,
        }
      : { x: x + size.width / 2, y: y + size.height / 2 + (row + 1) * 1.3 * em };
  const anchor = wide ? 'start' : 'end';
  const asMeasured = ({ matrices: { target } }: Matrices, value: number | null | undefined) =>
    value === null || value === undefined ? '·' : plain(value * target.times, room === 'small' ? 0 : 1);
  const answer = (now: Matrices, row: ShownRow) =>
    told(now, 'predicted', asMeasured(now, row.layers.at(-1)?.values[0]));
  if (rows === 1)
    return (
      <>
        <Live.text className="network-answer" textAnchor={anchor} x={px(at(0).x)} y={px(at(0).y)}>
          {(now: Matrices) => {
            const [row] = shownRows(now);
            return row ? words.measured(answer(now, row), now.matrices.target.unit) : '';
          }}
        </Live.text>
        <Live.text className="network-observed" textAnchor={anchor} x={px(at(1).x)} y={px(at(1).y)}>
          {(now: Matrices) => words.got(asMeasured(now, shownRows(now)[0]?.target))}
        </Live.text>
      </>
    );
  return (
    <>
      {Array.from({ length: own }, (_, row) => (
        <Live.text
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
          key={row}
          className={({ state: { lit } }: Matrices) =>
            lit === row ? 'network-answer is-lit' : 'network-answer'
          }
          textAnchor={anchor}
          x={px(at(row).x)}
          y={px(at(row).y)}
        >
          <Live.tspan>
            {(now: Matrices) => {
              const shown = shownRows(now)[row];
              return shown ? answer(now, shown) : '';
            }}
          </Live.tspan>
          <Live.tspan className="network-observed">
            {(now: Matrices) => words.andGot(asMeasured(now, shownRows(now)[row]?.target))}
          </Live.tspan>
        </Live.text>
      ))}
    </>
  );
}
