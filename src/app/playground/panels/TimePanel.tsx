import { playground as words } from '#words/playground.ts';
import { plain } from '../../../i18n/format.ts';
import { LIMITS, type PlaygroundState } from '../../../run/playground/state.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Slider } from '../../../ui/Slider.tsx';
import { useMeanings, usePlayground, useSession, useStateNumber } from '../context.ts';
import { Panel } from '../Panel.tsx';
import { Check } from './Check.tsx';

const say = words.time;
const readSpeed = (state: PlaygroundState) => state.speed;
const readHorizon = (state: PlaygroundState) => state.horizon;
const readStop = (state: PlaygroundState) => state.stopWhenSlopesUnder ?? FLAT;
/** What is called flat unless told otherwise. */
const FLAT = 0.001;

/** How fast a run is played, whether it loops, and when it stops by itself: after a count, or where it is flat. */
export function TimePanel() {
  const { playground } = useSession();
  const speed = useStateNumber(readSpeed);
  const horizon = useStateNumber(readHorizon);
  const under = useStateNumber(readStop);
  const loop = usePlayground((state) => state.loop);
  const stop = usePlayground((state) => state.stopWhenSlopesUnder);
  const meanings = useMeanings();
  return (
    <Panel id="speed" title={say.title}>
      <Slider
        name={say.speed}
        source={speed}
        onChange={(value) => playground.change({ speed: value })}
        min={0.5}
        max={500}
        typed={{ min: 0.1, max: 1000 }}
        scale="log"
        buttons={false}
        say={(value) => say.perSecond(plain(value, 1))}
      />
      <Check name={say.loop} checked={loop} onChange={(value) => playground.change({ loop: value })} />
      <NumberField
        name={say.horizon}
        source={horizon}
        min={1}
        max={LIMITS.steps}
        step={10}
        whole
        onChange={(steps) => {
          playground.change({ horizon: steps, cursor: Math.min(playground.get().cursor, steps) });
        }}
      />
      <Check
        name={say.stop}
        checked={stop !== null}
        onChange={(value) => playground.change({ stopWhenSlopesUnder: value ? FLAT : null })}
      />
      {stop !== null && meanings ? <p className="note">{say.slopesOver(meanings.w)}</p> : null}
      {stop === null ? null : (
        <NumberField
          name={say.stopUnder}
          source={under}
          min={1e-15}
          max={1e6}
          step={FLAT}
          format={(value) => plain(value, 12)}
          onChange={(value) => playground.change({ stopWhenSlopesUnder: value })}
        />
      )}
    </Panel>
  );
}
