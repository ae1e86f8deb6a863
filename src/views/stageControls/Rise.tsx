import { runControls as words } from '#words/runControls.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { Button } from '../../ui/Button.tsx';
import { PauseIcon, PlayIcon } from '../../ui/icons.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { Live } from '../live.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { usePlayThrough } from './usePlayThrough.ts';
import { useStageNumber } from './useStageNumber.ts';
import './stageControls.css';

const LAST = words.rises.length - 1;

/** Grows the bowl out of the flat grid of points, by hand or a stage a press. */
export function Rise() {
  const stage = useStage<Floor>();
  const rise = useStageNumber(riseOf);
  const to = useSnapshot(nextStop);
  const { playing, toggle, stop } = usePlayThrough('rise', { to, milliseconds: 1600 });
  const go = (value: number) => {
    stop();
    stage.change({ rise: value });
  };
  return (
    <section className="stage-control" aria-label={words.rise}>
      <div className="rise">
        <Button className="rise-play" icon={playing ? <PauseIcon /> : <PlayIcon />} onClick={toggle}>
          <span className="rise-play-word">{playing ? words.pauseRise : words.playRise}</span>
        </Button>
        <div className="rise-slider">
          <Slider
            name={words.rise}
            source={rise}
            onChange={go}
            min={0}
            max={LAST}
            step={0.1}
            say={riseWords}
            buttons={false}
            box={false}
          />
          <div className="rise-stops">
            {words.rises.map((name, stop) => (
              <Live.button
                key={name}
                type="button"
                className="rise-stop"
                aria-pressed={(now: Floor) => String(now.state.rise === stop)}
                onClick={() => go(stop)}
              >
                {name}
              </Live.button>
            ))}
          </div>
        </div>
      </div>
    </section>
  );
}

/** Where the bowl stands between its four stages, in words. */
export function riseWords(rise: number): string {
  const from = words.rises[Math.floor(rise)] ?? '';
  const to = words.rises[Math.ceil(rise)] ?? '';
  return from === to ? from : words.between(from, to);
}

const riseOf = (now: Floor) => now.state.rise;
/** The stage that a press grows to; after the last one, the floor. */
const nextStop = ({ state: { rise } }: Floor) => (rise >= LAST ? 0 : Math.floor(rise) + 1);
