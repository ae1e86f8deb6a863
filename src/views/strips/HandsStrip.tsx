import { handsRace as words } from '#words/handsRace.ts';
import { fixed, plain } from '../../i18n/format.ts';
import '../../run/kinds/network/asked/hands.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { raceName } from '../axes/races.ts';
import { Live } from '../live.tsx';
import { racerOf } from '../raceColors.ts';
import { useSnapshot } from '../stageContext.ts';
import { told } from '../told.ts';
import { Strip } from './Strip.tsx';
import './handsStrip.css';

/** The racers side by side, or the run: how far each is above the least cost that there is, after how many steps of its own. */
export function HandsStrip() {
  const racers = useSnapshot((now: NetworkNow) => now.races.length);
  return (
    <Strip name={words.race}>
      <ul className="hands-strip">
        {racers === 0 ? <Run /> : null}
        {Array.from({ length: racers }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a racer is its lane.
          <Racer key={index} index={index} />
        ))}
      </ul>
    </Strip>
  );
}

function Racer({ index }: { index: number }) {
  const { letter, className, dash } = racerOf(index);
  const stepOf = ({ races, state }: NetworkNow) => Math.min(state.cursor, races[index]?.steps ?? 0);
  return (
    <li className={`hands-run ${className}`}>
      <span className="race-letter" translate="no">
        {letter}
      </span>
      <svg
        className="hands-line"
        viewBox="0 0 44 12"
        width="44"
        height="12"
        aria-hidden="true"
        focusable="false"
      >
        <path className="race-sample" d="M2 6h40" strokeDasharray={dash} />
      </svg>
      <Live.span className="hands-name">{(now: NetworkNow) => raceName(now, index)}</Live.span>
      <Live.span className="hands-times f-cost">
        {(now: NetworkNow) => timesText(now, now.races[index]?.cost[stepOf(now)])}
      </Live.span>
      <Live.span className="hands-steps">
        {(now: NetworkNow) => words.steps(stepOf(now), plain(stepOf(now)))}
      </Live.span>
    </li>
  );
}

/** Where nobody races: the run, how many of its steps make an epoch, and what it had come to by the end of the first. */
function Run() {
  return (
    <>
      <li className="hands-run is-alone">
        <Live.span className="hands-name">
          {({ hands }: NetworkNow) => words.hand(plain(hands.size))}
        </Live.span>
        <Live.span className="hands-steps">
          {({ hands }: NetworkNow) => words.perEpoch(hands.perEpoch, plain(hands.perEpoch))}
        </Live.span>
      </li>
      <li className="hands-run is-alone">
        <Live.span className="hands-name">
          {({ stepsTaken }: NetworkNow) => words.steps(stepsTaken, plain(stepsTaken))}
        </Live.span>
        <Live.span className="hands-steps f-cost">{(now: NetworkNow) => timesText(now, now.cost)}</Live.span>
      </li>
      <li className="hands-run is-alone">
        <span className="hands-name">{words.afterEpoch}</span>
        <Live.span className="hands-steps f-cost">
          {(now: NetworkNow) =>
            now.stepsTaken < now.hands.perEpoch
              ? words.notThere
              : timesText(now, now.run.cost[now.hands.perEpoch])
          }
        </Live.span>
      </li>
    </>
  );
}

/** A cost as so many times the least, with four significant digits or so. */
function timesText(now: NetworkNow, cost = Number.NaN): string {
  const times = cost / now.leastCost;
  return words.times(told(now, 'cost', fixed(times, times < 10 ? 4 : times < 1000 ? 1 : 0)));
}
