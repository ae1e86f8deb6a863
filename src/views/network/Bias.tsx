import { network as words } from '#words/network.ts';
import type { Layers } from '../../run/stage/facets.ts';
import { px } from '../axes/frame.ts';
import { taken } from '../axes/keys.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { useStage } from '../stageContext.ts';
import { shownWeight } from './hands.ts';
import type { NetworkLayout } from './layout.ts';
import { isPress, Way, wayInWords, wayOf } from './Way.tsx';

interface BiasProps {
  layout: NetworkLayout;
  layer: number;
  unit: number;
  chooses: boolean;
}

/** A unit's bias. Where it `chooses`, a click or Enter looks along it. */
export function Bias({ layout, layer, unit, chooses }: BiasProps) {
  const stage = useStage<Layers>();
  const { places, unit: radius, bias: below, em, tight } = layout;
  const { x, y } = places[layer + 1]?.[unit] ?? { x: 0, y: 0 };
  const its = ({ layers }: Layers) => layers[layer]?.units[unit]?.bias ?? { parameter: -1, value: 0 };
  const wayIn = (now: Layers) => wayOf(now, its(now).parameter, chooses);
  const look = () => {
    const now = stage.get();
    stage.change(now.choose(its(now).parameter));
  };
  const knob = { x, y: y + radius + (below - 1.05 * em - radius) / 2 };
  const drawing = (
    <>
      <line x1={px(x)} x2={px(x)} y1={px(y + below - 1.05 * em)} y2={px(y + radius)} />
      <Live.text
        className="haloed"
        textAnchor={tight ? 'end' : 'middle'}
        x={px(tight ? x + radius + 0.3 * em : x)}
        y={px(y + below)}
      >
        {(now: Layers) => words.bias(shownWeight(its(now).value))}
      </Live.text>
    </>
  );
  if (!chooses)
    return (
      <g className="network-bias" {...QUIET}>
        {drawing}
      </g>
    );
  return (
    <Live.g
      className={(now: Layers) => `network-bias chooses ${wayIn(now)}`}
      role="button"
      tabIndex={0}
      aria-label={(now: Layers) =>
        words.lookAlong(words.bias(shownWeight(its(now).value))) + wayInWords(wayIn(now))
      }
      aria-pressed={(now: Layers) => wayIn(now) !== ''}
      onClick={look}
      onKeyDown={(event) => {
        if (!isPress(event)) return;
        taken(event);
        look();
      }}
    >
      <circle className="wire-knob-room" cx={px(x)} cy={px(y + below - 0.7 * em)} r={22} />
      {drawing}
      <circle className="bias-knob" cx={px(knob.x)} cy={px(knob.y)} r={px(0.62 * em)} />
      <Way at={knob} em={em} of={wayIn} />
    </Live.g>
  );
}
