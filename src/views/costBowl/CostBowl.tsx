import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { costBowl as words } from '#words/costBowl.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { namesOf } from '../axes/floor.ts';
import { under } from '../axes/under.ts';
import { Figure } from '../Figure.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { BESIDE_SIZE, BowlAir, BowlGround, STAGE_SIZE, spaceClass } from './BowlStill.tsx';
import { BowlTools } from './BowlTools.tsx';
import { describeBowl } from './describe.ts';
import { type LiveBowl, liveBowl } from './liveBowl.ts';
import { type BowlOptions, bowlScene } from './scene.ts';
import { useWebGl } from './useWebGl.ts';
import './costBowl.css';

export interface CostBowlProps {
  readonly arrows?: BowlOptions['arrows'] | undefined;
  /** Whether the ball, the path and the surface are there yet. */
  readonly surface?: boolean | undefined;
  readonly title?: string | undefined;
  readonly compact?: boolean | undefined;
  /** Whether a press moves the start of a race as well; else one is only watched. */
  readonly placeWhileRacing?: boolean | undefined;
  /** What stands here where the browser cannot draw in 3D: the contour map. */
  readonly fallback?: ReactNode;
}

/** The cost as a surface over two parameters, with the ball, its path, and what is said about them. */
export function CostBowl(props: CostBowlProps) {
  const over = useSnapshot((now: Floor) => String(namesOf(now.axes)));
  // The writer has elements that React renders once; over other parameters they are others.
  return <Bowl key={over} {...props} />;
}

function Bowl({
  arrows = 'none',
  surface = true,
  title,
  compact = false,
  placeWhileRacing = false,
  fallback,
}: CostBowlProps) {
  const stage = useStage<Floor>();
  const webGl = useWebGl();
  const options = useMemo<BowlOptions>(
    () => ({ arrows, surface, compact, placeWhileRacing }),
    [arrows, surface, compact, placeWhileRacing],
  );
  const latest = useRef(options);
  const root = useRef<HTMLDivElement>(null);
  const live = useRef<LiveBowl>(null);
  const [first] = useState(() => bowlScene(stage.get(), options, compact ? BESIDE_SIZE : STAGE_SIZE));
  const drawn = webGl || !fallback;

  useLayoutEffect(() => {
    if (!drawn || !root.current) return;
    const bowl = liveBowl(root.current, stage, () => latest.current);
    live.current = bowl;
    return bowl.dispose;
  }, [stage, drawn]);
  useLayoutEffect(() => {
    latest.current = options;
    live.current?.repaint();
  }, [options]);

  if (!drawn) {
    return (
      <>
        {fallback}
        <p className="bowl-no-webgl">{words.noWebGl}</p>
      </>
    );
  }
  return (
    <Figure
      name={words.name}
      title={title}
      className={compact ? 'cost-bowl cost-bowl-compact' : 'cost-bowl'}
      describe={(now: Floor) => describeBowl(now, options)}
    >
      <div className={spaceClass(first.now)} ref={root} translate="no" data-drawn-by="svg">
        <BowlGround scene={first} />
        <div className="bowl-canvas-host" />
        <BowlAir scene={first} />
        <BowlTools />
      </div>
      {under.Line ? <under.Line /> : null}
    </Figure>
  );
}
