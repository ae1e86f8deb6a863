import { useRef, useState } from 'react';
import { lesson as words } from '#words/lesson.ts';
import { COST, Readouts, STEPS } from '../../views/readouts/Readouts.tsx';
import type { Player } from '../../views/runControls/player.ts';
import { useStage } from '../../views/stageContext.ts';
import type { StageLayout } from '../lesson.ts';
import { FigureOf } from './FigureOf.tsx';
import { controlPiece, figurePiece, keysPiece, readoutsPiece, stripPiece } from './pieces.ts';

/** The stage of a step: readouts, one great picture with small ones beside it, a strip of formula, controls. */
export function StageArea({ layout, player }: { layout: StageLayout; player: Player | null }) {
  const stage = useStage();
  const area = useRef<HTMLElement>(null);
  const [tab, setTab] = useState<string | null>(null);
  const beside = layout.beside ?? [];
  const front = tab ?? layout.show;
  // Where only one small figure has room, it is the one last asked for.
  const near = front === layout.show ? beside[0] : front;
  const tabs = (names: readonly string[], shown: string | undefined) =>
    names.length > 1 ? (
      <div className="figure-tabs" role="group" aria-label={words.figures}>
        {names.map((name) => (
          <button key={name} type="button" aria-pressed={shown === name} onClick={() => setTab(name)}>
            {figurePiece(name).title}
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
          <ReadoutsOf layout={layout} />
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
        <ControlsOf layout={layout} player={player} />
      </div>
    </section>
  );
}

/** The numbers of a step's stage on cards: those that its kind has to show, or what every run has. */
export function ReadoutsOf({ layout }: { layout: StageLayout }) {
  return <Readouts cards={readoutsPiece(layout)?.(layout) ?? [COST, STEPS]} />;
}

/** The controls of a step. */
export function ControlsOf({ layout, player }: { layout: StageLayout; player: Player | null }) {
  return (layout.controls ?? []).map((name) => {
    const Control = controlPiece(name);
    return <Control key={name} player={player} />;
  });
}
