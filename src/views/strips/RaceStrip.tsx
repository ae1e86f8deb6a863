import { strips as words } from '#words/strips.ts';
import { plain } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import type { AnyRecording } from '../../run/recording.ts';
import { Live } from '../live.tsx';
import { racerOf } from '../raceColors.ts';
import { useSnapshot } from '../stageContext.ts';
import { raceState } from './raceState.ts';
import { Strip } from './Strip.tsx';
import './raceStrip.css';
import { rimIn } from '../axes/floor.ts';
import { told } from '../told.ts';

/** The racers in one bowl, side by side: who rolls, who has arrived, who has climbed out. */
export function RaceStrip() {
  const rates = useSnapshot((now) => now.state.rates);
  return (
    <Strip name={words.race}>
      <ul className="race-strip">
        {rates.map((rate, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a racer is its lane; two may race at the same rate.
          <Racer key={`${index} ${rate}`} index={index} rate={rate} />
        ))}
      </ul>
      {rates.length === 0 ? <p className="race-none">{words.noRace}</p> : null}
    </Strip>
  );
}

/** Four significant digits or so: there is no room for more, and no need. */
const short = (cost: number) => plain(cost, cost < 10 ? 3 : cost < 1000 ? 1 : 0);

function Racer({ index, rate }: { index: number; rate: number }) {
  const { letter, className, dash } = racerOf(index);
  const of = (read: (race: AnyRecording, step: number, now: Snapshot) => string) => (now: Snapshot) => {
    const race = now.races[index];
    return race ? read(race, Math.min(now.state.cursor, race.steps), now) : '';
  };
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
      <span className="race-rate" translate="no">
        <span className="visually-hidden">{words.learningRate} </span>
        {plain(rate, 6)}
      </span>
      <span className="race-cost">
        <span className="race-word">{words.costWord}</span>{' '}
        <Live.span className="f-cost">
          {of((race, step, now) => told(now, 'cost', short(race.cost[step] ?? Number.NaN)))}
        </Live.span>
      </span>
      <Live.span className="race-state">
        {of((race, step, now) => words[raceState(race, step, now.bottom.cost, rimIn(now))])}
      </Live.span>
    </li>
  );
}
