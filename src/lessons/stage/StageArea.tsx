import { type ComponentProps, useRef, useState } from 'react';
import { lesson as words } from '#words/lesson.ts';
import { type ReadoutName, Readouts } from '../../views/readouts/Readouts.tsx';
import type { Player } from '../../views/runControls/player.ts';
import type { RunControls } from '../../views/runControls/RunControls.tsx';
import { useStage } from '../../views/stageContext.ts';
import type { ControlName, FigureName, StageLayout } from '../lesson.ts';
import { FIGURE_TITLES, FigureOf } from './FigureOf.tsx';
import { controlPiece, keysPiece, stripPiece } from './pieces.ts';

/** The stage of a step: readouts, one great picture with small ones beside it, a strip of formula, controls. */
export function StageArea({ layout, player }: { layout: StageLayout; player: Player | null }) {
  const stage = useStage();
  const area = useRef<HTMLElement>(null);
  const [tab, setTab] = useState<FigureName | null>(null);
  const beside = layout.beside ?? [];
  const front = tab ?? layout.show;
  // Where only one small figure has room, it is the one last asked for.
  const near = front === layout.show ? beside[0] : front;
  const tabs = (names: readonly FigureName[], shown: FigureName | undefined) =>
    names.length > 1 ? (
      <div className="figure-tabs" role="group" aria-label={words.figures}>
        {names.map((name) => (
          <button key={name} type="button" aria-pressed={shown === name} onClick={() => setTab(name)}>
            {FIGURE_TITLES[name]}
          </button>
        ))}
      </div>
    ) : null;
  const Strip = layout.strip ? stripPiece(layout.strip) : null;
  return (
    <section
      ref={area}
      id="stage"
      className="stage"
      aria-label={words.stage}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the stage takes the focus so that its keys work (Space, arrows).
      tabIndex={0}
      onKeyDown={(event) => player && keysPiece()?.(event.nativeEvent, stage, player)}
    >
      <div className="stage-pinned">
        <div className="stage-top">
          <Readouts show={readoutsFor(layout)} />
        </div>
        {tabs([layout.show, ...beside], front)}
        <div className="stage-figures">
          <div className="stage-main" data-front={front === layout.show || undefined}>
            <FigureOf name={layout.show} layout={layout} size="main" />
          </div>
          {beside.length > 0 ? (
            <div className="stage-beside">
              {tabs(beside, near)}
              {beside.map((name) => (
                <div
                  key={name}
                  className="stage-card"
                  data-front={front === name || undefined}
                  data-near={near === name || undefined}
                >
                  <FigureOf name={name} layout={layout} size="beside" />
                </div>
              ))}
            </div>
          ) : null}
        </div>
      </div>
      {Strip ? (
        <div className="stage-strip">
          <Strip />
        </div>
      ) : null}
      <div className="stage-controls">
        {(layout.controls ?? []).map((name) => (
          <Controls key={name} name={name} player={player} />
        ))}
      </div>
    </section>
  );
}

/** A number is shown once the lesson has introduced it. */
export function readoutsFor({ show, strip, arrows, controls, beside, misses }: StageLayout): ReadoutName[] {
  const onlyPlot = show === 'dataPlot' && !beside?.length;
  // In a race each racer has numbers of its own, and the strip says them.
  if (strip === 'race') return ['steps'];
  const names: ReadoutName[] = ['w', 'b'];
  const beforeCost = onlyPlot && (strip === 'line' || (!strip && misses === 'none'));
  if (!beforeCost) names.push('cost');
  const slopes = strip === 'slopes' || strip === 'update' || (arrows ?? 'none') !== 'none';
  if (slopes || controls?.includes('run')) names.push('slopes');
  if (controls?.includes('run')) names.push('steps');
  return names;
}

function Controls({ name, player }: { name: ControlName; player: Player | null }) {
  if (name === 'run' && player) {
    const Run = controlPiece<ComponentProps<typeof RunControls>>('run');
    return <Run player={player} />;
  }
  const Control = controlPiece<object>(name);
  return <Control />;
}
