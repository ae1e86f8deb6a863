import { useLayoutEffect, useRef, useState } from 'react';
import { lesson as words } from '#words/lesson.ts';
import { COST, Readouts, STEPS } from '../../views/readouts/Readouts.tsx';
import type { Player } from '../../views/runControls/player.ts';
import { useStage } from '../../views/stageContext.ts';
import type { StageLayout } from '../lesson.ts';
import { Dock, type Fold } from './Dock.tsx';
import { FigureOf } from './FigureOf.tsx';
import { controlPiece, figurePiece, keysPiece, readoutsPiece, stripPiece } from './pieces.ts';

interface StageAreaProps {
  layout: StageLayout;
  player: Player | null;
  fold: Fold;
}

/** The stage of a step: readouts, one great picture with small ones beside it, a strip of formula, controls. */
export function StageArea({ layout, player, fold }: StageAreaProps) {
  const stage = useStage();
  const area = useRef<HTMLElement>(null);
  const [tab, setTab] = useState<string | null>(null);
  const beside = layout.beside ?? [];
  const front = tab ?? layout.show;
  // Where only one small figure has room, it is the one last asked for.
  const near = front === layout.show ? beside[0] : front;
  // What was pressed to make a figure large is gone; the one that leads back takes the focus.
  const last = useRef(front);
  useLayoutEffect(() => {
    if (document.activeElement === document.body)
      area.current
        ?.querySelector<HTMLElement>(`.stage-swap[value="${last.current}"]`)
        ?.focus({ preventScroll: true });
    last.current = front;
  }, [front]);
  /** A figure, and on a phone, where it stands small, a button over all of it that makes it the large one. */
  const figure = (name: string) => {
    const { title, paper } = figurePiece(name);
    return (
      <>
        <div className="stage-figure" data-words={paper?.shape === 'text' || undefined}>
          <FigureOf name={name} layout={layout} size={name === layout.show ? 'main' : 'beside'} />
        </div>
        {front === name ? null : (
          <button
            type="button"
            className="stage-swap"
            value={name}
            aria-label={words.enlarge(title)}
            onClick={() => setTab(name)}
          >
            <span>{title}</span>
          </button>
        )}
      </>
    );
  };
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
      <div className="stage-pinned" data-figures={beside.length + 1}>
        <div className="stage-top">
          <ReadoutsOf layout={layout} />
        </div>
        <div className="stage-figures">
          <div className="stage-main" data-front={front === layout.show || undefined}>
            {figure(layout.show)}
          </div>
          {beside.length > 0 ? (
            <div className="stage-beside">
              {beside.length > 1 ? (
                <div className="figure-tabs" role="group" aria-label={words.figures}>
                  {beside.map((name) => (
                    <button
                      key={name}
                      type="button"
                      aria-pressed={near === name}
                      onClick={() => setTab(name)}
                    >
                      {figurePiece(name).title}
                    </button>
                  ))}
                </div>
              ) : null}
              {beside.map((name) => (
                <div
                  key={name}
                  className="stage-card"
                  data-front={front === name || undefined}
                  data-near={near === name || undefined}
                >
                  {figure(name)}
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
      {layout.controls ? (
        <Dock fold={fold}>
          <ControlsOf layout={layout} player={player} />
        </Dock>
      ) : null}
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
