import { useEffect, useRef, useState } from 'react';
import { handsRace as words } from '#words/handsRace.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { TURNS, timeSteps } from '../../run/kinds/network/timeSteps.ts';
import { browserSlices } from '../../run/stage/sliceClock.ts';
import { Button } from '../../ui/Button.tsx';
import { raceName } from '../axes/races.ts';
import { Live } from '../live.tsx';
import { useStage } from '../stageContext.ts';
import './stageControls.css';
import './draws.css';

/** Measures what a step of each racer takes on the machine at hand; then the chart of the cost can go by time, and does. */
export function Measure() {
  const stage = useStage<NetworkNow>();
  const [share, setShare] = useState<number | null>(null);
  const cancel = useRef<(() => void) | null>(null);
  const stop = () => {
    cancel.current?.();
    cancel.current = null;
    setShare(null);
  };
  useEffect(() => () => cancel.current?.(), []);
  const start = () => {
    const now = stage.get();
    const work = timeSteps(now, browserSlices.now);
    let turns = 0;
    const turn = () => {
      const { done, value } = work.next();
      if (done) {
        stop();
        stage.change({ stepTimes: value, chartAxis: 'time' });
        return;
      }
      turns++;
      setShare(turns / (TURNS * Math.max(1, now.races.length)));
      cancel.current = browserSlices.soon(turn);
    };
    setShare(0);
    cancel.current = browserSlices.soon(turn);
  };
  return (
    <section className="stage-control draws" aria-label={words.measure}>
      <Live.output aria-label={words.measure}>{tookText}</Live.output>
      <span className="draws-buttons">
        <Button className="draws-many" onClick={share === null ? start : stop}>
          {share === null ? words.time : words.timing(plain(100 * share, 0))}
        </Button>
      </span>
    </section>
  );
}

function tookText(now: NetworkNow): string {
  const { stepTimes } = now.state;
  if (stepTimes.length === 0) return words.notYet;
  return words.took(
    stepTimes.map((time, at) => words.one(raceName(now, at), plain(1000 * time, 2))).join(', '),
  );
}
