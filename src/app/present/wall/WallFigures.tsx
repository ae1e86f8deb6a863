import { useState } from 'react';
import { lesson as lessonWords } from '#words/lesson.ts';
import { present as words } from '#words/present.ts';
import type { StageLayout } from '../../../lessons/lesson.ts';
import { FigureOf } from '../../../lessons/stage/FigureOf.tsx';
import { figurePiece } from '../../../lessons/stage/pieces.ts';

/**
 * The figures of a step: the main one, and at most two beside it. None is smaller than its least height: where not all have room, the style sheet shows
 * one small figure at a time, or one figure of all, and tabs that name them.
 */
export function WallFigures({ layout }: { layout: StageLayout }) {
  const { show, beside = [] } = layout;
  const [front, setFront] = useState(show);
  // Where only one small figure has room, it is the one last asked for.
  const near = front === show ? beside[0] : front;
  return (
    <section className="wall-figures" data-figures={beside.length + 1} aria-label={words.stage}>
      {beside.length > 0 ? (
        <div className="wall-tabs" role="group" aria-label={lessonWords.figures}>
          {[show, ...beside].map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={front === name}
              data-near={near === name || undefined}
              onClick={() => setFront(name)}
            >
              {figurePiece(name).title}
            </button>
          ))}
        </div>
      ) : null}
      <div className="wall-main" data-front={front === show || undefined}>
        <FigureOf name={show} layout={layout} size="main" />
      </div>
      {beside.length > 0 ? (
        <div className="wall-beside">
          {beside.map((name) => (
            <div
              key={name}
              className="wall-card"
              data-front={front === name || undefined}
              data-near={near === name || undefined}
            >
              <FigureOf name={name} layout={layout} size="beside" />
            </div>
          ))}
        </div>
      ) : null}
    </section>
  );
}
