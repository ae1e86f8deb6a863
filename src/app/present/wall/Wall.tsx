import { type ReactNode, useMemo } from 'react';
import { present as words } from '#words/present.ts';
import { LESSONS } from '../../../lessons/catalog.ts';
import { ReadoutsOf } from '../../../lessons/stage/StageArea.tsx';
import { LessonContext, StepContext } from '../../../lessons/vocabulary/stepContext.ts';
import { useBoard, useLesson, useRoom, useSession, useStep } from '../context.ts';
import { ShownStage } from '../ShownStage.tsx';
import { BoardOnWall } from './BoardOnWall.tsx';
import { CountdownOnWall } from './CountdownOnWall.tsx';
import { Ink } from './Ink.tsx';
import { Telling } from './Telling.tsx';
import { TypeNote } from './TypeNote.tsx';
import { WallFigures } from './WallFigures.tsx';

/**
 * The figures, as large as the window allows, and the text under or beside them. The presenter's view shows the same component, scaled. The children lie
 * over the figures.
 */
export function Wall({ children }: { children?: ReactNode }) {
  const lesson = useLesson();
  const step = useStep();
  const beat = useRoom((state) => state.beat);
  const scene = useRoom((state) => state.scene);
  const board = useBoard();
  if (board) return <BoardOnWall />;
  if (!lesson || !step)
    return (
      <div className="wall">
        <div className="wall-sheet">
          <p className="wall-caption" role="status">
            {words.opening}
          </p>
        </div>
      </div>
    );
  const { layout } = step;
  return (
    <InStep>
      <div className="wall" data-beat={beat} data-scene={scene}>
        <div className="wall-sheet">
          <div className="wall-top">
            <ReadoutsOf layout={layout} />
            <CountdownOnWall />
            <div className="wall-where">
              <p className="wall-place">
                {words.place(LESSONS.indexOf(lesson.card) + 1, step.number, lesson.steps.length)}
              </p>
              <TypeNote />
            </div>
          </div>
          <div className="wall-ground">
            <WallFigures key={`${lesson.card.slug} ${step.number}`} layout={layout} />
            <Ink />
            {children}
          </div>
          <Telling />
        </div>
      </div>
    </InStep>
  );
}

/** The contexts that the words of a lesson need: the lesson, the step as the lesson set it, and the stage. */
export function InStep({ children }: { children: ReactNode }) {
  const session = useSession();
  const lesson = useLesson();
  const step = useStep();
  const inHand = useMemo(
    () => ({
      slug: lesson?.card.slug ?? '',
      stages: lesson?.steps.map(({ layout }) => layout) ?? [],
      current: step?.number ?? 1,
      player: session.player,
    }),
    [session, lesson, step],
  );
  const told = useMemo(
    () => (step ? { number: step.number, isCurrent: true, given: step.given } : null),
    [step],
  );
  return (
    <LessonContext value={inHand}>
      <StepContext value={told}>
        <ShownStage>{children}</ShownStage>
      </StepContext>
    </LessonContext>
  );
}
