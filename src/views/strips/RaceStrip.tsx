import { strips as words } from '#words/strips.ts';
import { plain } from '../../i18n/format.ts';
import type { Recording } from '../../run/recording.ts';
import type { Snapshot } from '../../run/snapshot.ts';
import { Live } from '../live.tsx';
import { racerOf } from '../raceColors.ts';
import { useSnapshot } from '../stageContext.ts';
import { raceState } from './raceState.ts';
import { Strip } from './Strip.tsx';
import './raceStrip.css';

/** The racers in one bowl: who rolls, who has arrived, who has climbed out. */
export function RaceStrip() {
  const rates = useSnapshot((now) => now.state.rates);
  return (
    <Strip name={words.race}>
      <table className="race-strip">
        <thead>
          <tr>
            <th scope="col">{words.racer}</th>
            <th scope="col">{words.learningRate}</th>
            <th scope="col">{words.steps}</th>
            <th scope="col">{words.costNow}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {rates.map((rate, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a racer is its lane; two may race at the same rate.
            <Row key={`${index} ${rate}`} index={index} rate={rate} />
          ))}
          {rates.length === 0 ? (
            <tr>
              <td colSpan={5}>{words.noRace}</td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </Strip>
  );
}

function Row({ index, rate }: { index: number; rate: number }) {
  const { letter, className, dash } = racerOf(index);
  const of = (read: (race: Recording, step: number, now: Snapshot) => string) => (now: Snapshot) => {
    const race = now.races[index];
    return race ? read(race, Math.min(now.state.cursor, race.steps), now) : '';
  };
  return (
    <tr className={className}>
      <th scope="row">
        <svg viewBox="0 0 44 12" width="44" height="12" aria-hidden="true" focusable="false">
          <path className="race-sample" d="M2 6h40" strokeDasharray={dash} />
        </svg>
        <span className="race-letter">{letter}</span>
      </th>
      <td>{plain(rate, 6)}</td>
      <Live.td>{of((_, step) => String(step))}</Live.td>
      <Live.td className="f-cost">{of((race, step) => plain(race.cost[step] ?? Number.NaN, 3))}</Live.td>
      <Live.td>{of((race, step, now) => words[raceState(race, step, now.bottom.cost)])}</Live.td>
    </tr>
  );
}
