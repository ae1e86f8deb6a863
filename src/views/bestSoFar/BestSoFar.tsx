import { useMemo } from 'react';
import { bestSoFar as words } from '#words/bestSoFar.ts';
import { clamp } from '../../core/clamp.ts';
import { grouped, plain, scientific, tenTo } from '../../i18n/format.ts';
import type { Runner, RunnerId, Runners } from '../../run/stage/facets.ts';
import { Axes } from '../axes/Axes.tsx';
import { FigureBox } from '../axes/FigureBox.tsx';
import { type Box, type FigureSize, frameFor, isTight, px, textWidth } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { Figure } from '../Figure.tsx';
import { spread } from '../levels/chart.ts';
import { Live } from '../live.tsx';
import { logScale } from '../logScale.ts';
import type { Scale } from '../scale.ts';
import { isAsked, said } from '../told.ts';
import './bestSoFar.css';

interface BestSoFarProps {
  size: FigureSize;
  title?: string | undefined;
}

/** The lowest cost that each way down has found, by how often the cost was worked out, both by powers of ten: one fair count for all. */
export function BestSoFar({ size, title }: BestSoFarProps) {
  return (
    <Figure<Runners> name={words.name} title={title} className="drawn" describe={describe}>
      <FigureBox size={size} className="best-so-far">
        {(box) => <Drawing box={box} />}
      </FigureBox>
    </Figure>
  );
}

const IDS: readonly RunnerId[] = ['oneWire', 'darts', 'descent', 'bfgs'];
/** From one evaluation to as many as darts have, and down to costs that nobody can tell from 0. */
const [SPENT, COSTS] = [[1, 1e5] as const, [1e-9, 1] as const];

const powers = (from: number, to: number, every = 1): number[] =>
  Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, k) => 10 ** (from + k * every));
const power = (at: number): string => (at >= 1 && at < 1e4 ? plain(at) : tenTo(Math.round(Math.log10(at))));
const costText = (cost: number): string =>
  cost < 1e-4 ? scientific(cost, 1) : plain(Number(cost.toPrecision(3)), 7);

function Drawing({ box }: { box: Box }) {
  const { em } = box;
  const tight = isTight(box);
  const { frame, x, y } = useMemo(() => {
    const whole = frameFor(box, textWidth('10⁻⁹', box.em));
    // Names stand at the right, where the lines end.
    const inner = { ...whole, right: whole.right - textWidth('one wire', box.em) };
    return {
      frame: inner,
      x: logScale(SPENT, [inner.left, inner.right]),
      y: logScale(COSTS, [inner.bottom, inner.top]),
    };
  }, [box]);
  const yAt = (cost: number) => clamp(y(Math.max(cost, 1e-300)), frame.top, frame.bottom);
  const xAt = (spent: number) => clamp(x(Math.max(1, spent)), frame.left, frame.right);
  const line = (id: RunnerId) => (now: Runners) => pathOf(runnerIn(now, id), { xAt, yAt });
  const places = (now: Runners) =>
    spread(
      IDS.map((id) => yAt(lowest(runnerIn(now, id))))
        .map((at, k) => [at, k] as const)
        .sort(([one], [other]) => one - other)
        .map(([at]) => at),
      1.25 * em,
      [frame.top, frame.bottom],
    );
  const nameAt = (id: RunnerId) => (now: Runners) => {
    const order = [...IDS].sort(
      (one, other) => yAt(lowest(runnerIn(now, one))) - yAt(lowest(runnerIn(now, other))),
    );
    return places(now)[order.indexOf(id)] ?? frame.bottom;
  };
  const hasIt = (id: RunnerId) => (now: Runners) => (runnerIn(now, id) ? 'visible' : 'hidden');
  return (
    <g {...QUIET}>
      <Axes
        frame={frame}
        em={em}
        tight={tight}
        x={{ scale: x, ticks: powers(0, 5), name: words.evaluations, tone: 'ink', text: power }}
        y={{
          scale: y,
          ticks: powers(-9, 0, tight ? 3 : 1),
          name: tight ? words.lowestShort : words.lowest,
          tone: 'cost',
          text: power,
        }}
      />
      {IDS.map((id) => (
        <g key={id} className={`runner runner-${id}`}>
          <Live.path className="runner-line" d={line(id)} />
          <Live.text
            className="runner-name haloed"
            visibility={hasIt(id)}
            x={px(frame.right + 0.4 * em)}
            y={(now: Runners) => px(nameAt(id)(now) + 0.36 * em)}
          >
            {words.runner[id]}
          </Live.text>
        </g>
      ))}
      <Live.circle
        className="runner-ball"
        visibility={(now: Runners) => (isAsked(now, 'cost') ? 'hidden' : 'visible')}
        cx={(now: Runners) => px(xAt(now.spent))}
        cy={(now: Runners) => px(yAt(now.cost))}
        r={px(0.5 * em)}
      />
    </g>
  );
}

const runnerIn = ({ runners }: Runners, id: RunnerId): Runner | undefined =>
  runners.find((one) => one.id === id);
const lowest = (runner: Runner | undefined): number => runner?.costs.at(-1) ?? 1;

function pathOf(
  runner: Runner | undefined,
  { xAt, yAt }: { xAt: Scale | ((spent: number) => number); yAt: (cost: number) => number },
): string {
  if (!runner) return '';
  const steps = runner.evaluations.map((after, k) => {
    const [at, cost] = [px(xAt(after)), px(yAt(runner.costs[k] as number))];
    return k === 0 ? `M${at} ${cost}` : `H${at}V${cost}`;
  });
  return steps.length > 0 ? `${steps.join('')}H${px(xAt(runner.spent))}` : '';
}

function describe(now: Runners): string {
  const all = now.runners.map((runner) =>
    words.has(words.runner[runner.id], costText(lowest(runner)), grouped(runner.spent)),
  );
  return `${words.described(all.join('; '))} ${words.here(grouped(now.spent), said(now, 'cost', costText(now.cost)))}`;
}
