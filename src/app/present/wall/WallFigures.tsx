import { present as words } from '#words/present.ts';
import type { StageLayout } from '../../../lessons/lesson.ts';
import { FigureOf } from '../../../lessons/stage/FigureOf.tsx';

/** The figures of a step: the main one, and at most two beside it. */
export function WallFigures({ layout }: { layout: StageLayout }) {
  const beside = layout.beside ?? [];
  return (
    <section className="wall-figures" aria-label={words.stage}>
      <div className="wall-main">
        <FigureOf name={layout.show} layout={layout} size="main" />
      </div>
      {beside.length > 0 ? (
        <div className="wall-beside">
          {beside.map((name) => (
            <div key={name} className="wall-card">
              <FigureOf name={name} layout={layout} size="beside" />
            </div>
          ))}
        </div>
      ) : null}
    </section>
  );
}
