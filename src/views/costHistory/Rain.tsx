import type { Timed } from '../../run/stage/facets.ts';
import { clipArea } from '../axes/clipArea.ts';
import { pathIn } from '../axes/clipPath.ts';
import { type Point, px } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { TRAILS } from '../rain/rainPlaces.ts';
import { useSnapshot } from '../stageContext.ts';
import type { Chart } from './chart.ts';
import { drawnSteps, spreadAt } from './rainCosts.ts';
import './rainCosts.css';

/** The costs of a rain: a thin line for each ball while they are few, else the band that holds them all, and the middle one. */
export function Rain({ chart: { x, y, frame }, clip }: { chart: Chart; clip: string }) {
  const raining = useSnapshot((now: Timed) => now.rain.length > 0);
  const drawn = lastAnswer(({ rain, state: { cursor } }: Timed) => {
    const steps = drawnSteps(cursor);
    const at = (step: number, cost: number): Point => ({ x: x(step), y: y(cost) });
    if (rain.length <= TRAILS) {
      const lines = rain.map(({ cost, steps: last }) => {
        const own = steps.filter((step) => step <= last);
        if (last < cursor) own.push(last);
        return pathIn(
          own.map((step) => at(step, cost[step] as number)),
          frame,
        );
      });
      return { lines: lines.join(''), band: '', middle: '' };
    }
    const spreads = steps.map((step) => ({ step, ...spreadAt(rain, step) }));
    const edge = [
      ...spreads.map(({ step, high }) => at(step, high)),
      ...spreads.toReversed().map(({ step, low }) => at(step, low)),
    ];
    const band = clipArea(edge, frame).map((corner) => `${px(corner.x)} ${px(corner.y)}`);
    const middle = pathIn(
      spreads.map((spread) => at(spread.step, spread.middle)),
      frame,
    );
    return { lines: '', band: band.length ? `M${band.join('L')}Z` : '', middle };
  });
  if (!raining) return null;
  return (
    <g className="rain-costs" clipPath={`url(#${clip})`} {...QUIET}>
      <Live.path className="rain-band" d={(now: Timed) => drawn(now).band} />
      <Live.path className="rain-middle" d={(now: Timed) => drawn(now).middle} />
      <Live.path className="rain-line" d={(now: Timed) => drawn(now).lines} />
    </g>
  );
}
