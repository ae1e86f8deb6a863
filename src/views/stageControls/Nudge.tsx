import { controls as words } from '../../i18n/en/controls.ts';
import { plain } from '../../i18n/format.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Live } from '../live.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { riseOverRun } from './riseOverRun.ts';
import './stageControls.css';

const NUDGES = [0.5, 0.1, 0.01, 0.001].map((value) => ({ value, label: plain(value) }));

/** How far to the side rise over run is measured, and how near that comes to the formula. */
export function Nudge() {
  const stage = useStage();
  const nudge = useSnapshot((now) => now.state.nudge);
  const letter = useSnapshot((now) => now.state.slice ?? 'w');
  return (
    <section className="stage-control" aria-label={words.nudge(letter)}>
      <div className={`nudge tone-${letter}`}>
        <Segmented
          name={words.nudge(letter)}
          value={nudge}
          options={NUDGES}
          onChange={(value) => stage.change({ nudge: value })}
        />
        <p className="nudge-line">
          <span className="nudge-label">{words.nudgeRise(letter)}</span>
          <span className="nudge-fraction">
            <Live.span>{(now) => plain(riseOverRun(now).rise, 6)}</Live.span> ÷{' '}
            <Live.span>{(now) => plain(riseOverRun(now).run, 6)}</Live.span> ={' '}
            <Live.span className="nudge-slope">{(now) => plain(riseOverRun(now).slope, 4)}</Live.span>
          </span>
        </p>
        <p className="nudge-line">
          <span className="nudge-label">{words.nudgeSlope}</span>
          <Live.span className="nudge-slope">{(now) => plain(riseOverRun(now).exact, 4)}</Live.span>
        </p>
        <p className="nudge-line">
          <span className="nudge-label">{words.nudgeApart}</span>
          <Live.span className="nudge-apart">
            {(now) => plain(Math.abs(riseOverRun(now).slope - riseOverRun(now).exact), 4)}
          </Live.span>
        </p>
      </div>
    </section>
  );
}
