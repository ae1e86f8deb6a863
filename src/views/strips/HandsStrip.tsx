import { handsRace as words } from '#words/handsRace.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { raceName } from '../axes/races.ts';
import { Live } from '../live.tsx';
import { racerOf } from '../raceColors.ts';
import { useSnapshot } from '../stageContext.ts';
import { told } from '../told.ts';
import { Strip } from './Strip.tsx';
import './raceStrip.css';

/** The racers side by side: how far each is above the least cost that there is, after how many steps of its own. */
export function HandsStrip() {
  const count = useSnapshot((now: NetworkNow) => now.races.length);
  return (
    <Strip name={words.race}>
      <ul className="race-strip">
        {Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a racer is its lane.
          <Racer key={index} index={index} />
        ))}
      </ul>
      {count === 0 ? <p className="race-none">{words.none}</p> : null}
    </Strip>
  );
}

function Racer({ index }: { index: number }) {
  const { letter, className, dash } = racerOf(index);
  const stepOf = ({ races, state }: NetworkNow) => Math.min(state.cursor, races[index]?.steps ?? 0);
  return (
    <li className={`racer ${className}`}>
      <span className="race-letter" translate="no">
        {letter}
      </span>
      <svg
        className="race-line"
        viewBox="0 0 44 12"
        width="44"
        height="12"
        aria-hidden="true"
        focusable="false"
      >
        <path className="race-sample" d="M2 6h40" strokeDasharray={dash} />
      </svg>
      <Live.span className="race-rate">{(now: NetworkNow) => raceName(now, index)}</Live.span>
      <Live.span className="race-cost f-cost">
        {(now: NetworkNow) => words.times(told(now, 'cost', timesText(now, index, stepOf(now))))}
      </Live.span>
      <Live.span className="race-state">
        {(now: NetworkNow) => words.steps(stepOf(now), plain(stepOf(now)))}
      </Live.span>
    </li>
  );
}

/** Four significant digits or so. */
function timesText({ races, leastCost }: NetworkNow, index: number, step: number): string {
  const times = (races[index]?.cost[step] ?? Number.NaN) / (leastCost ?? Number.NaN);
  return plain(times, times < 10 ? 3 : times < 1000 ? 1 : 0);
}
