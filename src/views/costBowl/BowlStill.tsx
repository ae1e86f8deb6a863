/**
 * The bowl as SVG: two sheets, the ground behind the surface and the air before it, and between them the surface in flat
 * patches. The server renders it; it is what is seen without scripts, in print, and until the renderer has loaded, which then takes
 * the place of the patches alone. The live figure writes into these same elements (bowlWriter.ts), so they are rendered once.
 */
import { memo } from 'react';
import { costBowl as words } from '#words/costBowl.ts';
import type { Axes, Floor } from '../../run/stage/facets.ts';
import { sliceIn } from '../axes/floor.ts';
import { classOf, type Label, plateOf } from '../axes/labels.ts';
import { useStage } from '../stageContext.ts';
import type { Patch } from './bowlSpace.ts';
import { ballText, describeBowl } from './describe.ts';
import { type Drawing, drawing, isMoving, SHEETS } from './drawing.ts';
import { type BowlOptions, type BowlScene, bowlScene } from './scene.ts';
import './costBowl.css';

/** As many as a bowl with everything on it has; the rest stand empty. */
/** What the figure's description says in words. */
const UNHEARD = { 'aria-hidden': true } as const;
const AXIS_SLOTS = Array.from({ length: 24 }, (_, slot) => slot);
const BALL_SLOTS = Array.from({ length: 8 }, (_, slot) => slot);
/** What lies over the surface's colors, and must stand out from all of them. */
const HALOED =
  /^(path|steps?|rain$|code|codeSteps|samples|flagPole|race\d|raceBall\d|sliceCurve|sliceHidden|tangent|before)$/;

/** The sizes that the server draws for; the browser draws for the real one. */
export const STAGE_SIZE = { width: 920, height: 560 };
export const BESIDE_SIZE = { width: 300, height: 220 };

/** The bowl of the stage as a picture that stays as it is. */
export function BowlStill({ arrows = 'none', surface = true, compact = false }: Partial<BowlOptions>) {
  const stage = useStage<Floor>();
  const scene = bowlScene(stage.get(), { arrows, surface, compact }, compact ? BESIDE_SIZE : STAGE_SIZE);
  return (
    <div className={compact ? 'cost-bowl cost-bowl-compact' : 'cost-bowl'}>
      <div
        className={`${spaceClass(scene.now)} bowl-picture`}
        role="img"
        aria-label={describeBowl(scene.now, scene.options)}
      >
        <BowlGround scene={scene} />
        <BowlAir scene={scene} still />
      </div>
    </div>
  );
}

export const BowlGround = memo(function BowlGround({ scene }: { scene: BowlScene }) {
  const drawn = drawing(scene);
  const still = scene.options.surface ? scene.space.still(scene.view) : { inner: [], outer: [] };
  return (
    <>
      <svg className="bowl-sheet" viewBox={viewBox(scene)} aria-hidden="true">
        <Layers groups={SHEETS.ground} drawn={drawn} axes={scene.now.axes} />
        <Words labels={drawn.labels.filter((label) => !isMoving(label))} name="axes" slots={AXIS_SLOTS} />
      </svg>
      <svg
        className="bowl-sheet bowl-still"
        viewBox={viewBox(scene)}
        opacity={scene.solid}
        aria-hidden="true"
      >
        <Patches name="inner" patches={still.inner} />
        <Patches name="outer" patches={still.outer} />
      </svg>
    </>
  );
}, always);

export const BowlAir = memo(function BowlAir({
  scene,
  still = false,
}: {
  scene: BowlScene;
  still?: boolean;
}) {
  const drawn = drawing(scene);
  return (
    <>
      <svg className="bowl-sheet" viewBox={viewBox(scene)} aria-hidden="true">
        <Layers groups={SHEETS.air} drawn={drawn} axes={scene.now.axes} />
      </svg>
      <svg className="bowl-sheet bowl-moving" viewBox={viewBox(scene)} role="group" aria-label={words.name}>
        <g {...UNHEARD}>
          <Layers groups={SHEETS.motion} drawn={drawn} axes={scene.now.axes} />
        </g>
        <Ball scene={scene} drawn={drawn} still={still} />
        <g {...UNHEARD}>
          <Words labels={drawn.labels.filter(isMoving)} name="ball" slots={BALL_SLOTS} />
        </g>
      </svg>
    </>
  );
}, always);

interface WordsProps {
  readonly labels: readonly Label[];
  readonly name: 'axes' | 'ball';
  readonly slots: readonly number[];
}

/** Words by the ball stand on a plate: an outline around moving letters costs more to paint than all the lines together. */
function Words({ labels, name, slots }: WordsProps) {
  return (
    <g data-words={name}>
      {slots.map((slot) => {
        const label = labels[slot];
        const className = label ? classOf(label) : undefined;
        return (
          <g key={slot}>
            {name === 'ball' ? (
              <rect className="bowl-plate" rx="5" {...(label ? plateOf(label) : { width: 0 })} />
            ) : null}
            <text className={className} x={label?.x} y={label?.y}>
              {label?.text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** The ball is what the keyboard takes hold of: a slider that says where it is, and moves both ways. */
function Ball({
  scene: { now, space },
  drawn: { ball },
  still,
}: {
  scene: BowlScene;
  drawn: Drawing;
  still: boolean;
}) {
  const place = {
    className: ball?.out ? 'bowl-ball bowl-ball-out' : 'bowl-ball',
    transform: ball ? `translate(${ball.x.toFixed(1)} ${ball.y.toFixed(1)})` : undefined,
    display: ball ? undefined : 'none',
  };
  const look = (
    <>
      <circle className="bowl-ball-halo" r="9.5" />
      <circle className="bowl-ball-body" r="7.5" />
      <circle className="bowl-ball-shine" r="2.2" cx="-2.2" cy="-2.6" />
    </>
  );
  if (still) return <g {...place}>{look}</g>;
  return (
    <g
      {...place}
      data-ball=""
      role="slider"
      tabIndex={0}
      aria-label={words.ball}
      aria-roledescription={words.ballRole}
      aria-valuemin={space.w.min}
      aria-valuemax={space.w.max}
      aria-valuenow={now.at[0]}
      aria-valuetext={ballText(now)}
    >
      <circle className="bowl-ball-target" r="24" />
      <circle className="bowl-ball-focus" r="15" />
      {look}
    </g>
  );
}

interface LayersProps {
  readonly groups: readonly (readonly string[])[];
  readonly drawn: Drawing;
  readonly axes: Axes;
}

function Layers({ groups, drawn, axes }: LayersProps) {
  const paths = groups.flatMap((names) => [
    ...names.filter((name) => HALOED.test(name)).map((name) => ({ name, halo: 'bowl-halo ' })),
    ...names.map((name) => ({ name, halo: '' })),
  ]);
  return paths.map(({ name, halo }) => (
    <path
      key={halo + name}
      data-layer={name}
      className={`${halo}bowl-line bowl-${name} ${axes[Number(/^(?:axis|slope)(\d)/.exec(name)?.[1] ?? 2)]?.className ?? ''}`}
      d={drawn.layers[name] || undefined}
    />
  ));
}

function Patches({ name, patches }: { name: string; patches: readonly Patch[] }) {
  return (
    <g className={`bowl-${name}`} data-patches={name}>
      {patches.map(({ fill, d }) => (
        <path key={fill + d} color={fill} d={d} />
      ))}
    </g>
  );
}

/** The classes of the box that all of a bowl is in: a slice's color is that of what varies along it. */
export const spaceClass = (now: Floor): string => `bowl-space ${sliceIn(now)?.axis.className ?? ''}`;

const viewBox = ({ view }: BowlScene) => `0 0 ${view.width} ${view.height}`;

/** Rendered once; from then on the writer has the elements. */
function always(): boolean {
  return true;
}
