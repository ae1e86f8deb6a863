import { useCallback, useContext, useEffect, useState } from 'react';
import { present as words } from '#words/present.ts';
import { LESSONS } from '../../../lessons/catalog.ts';
import { Button } from '../../../ui/Button.tsx';
import { go, SiteContext } from '../../router.tsx';
import { SessionContext, useBoard, useLesson, usePlan, useRoom, useStep } from '../context.ts';
import { RoomDialogs } from '../dialogs/RoomDialogs.tsx';
import { RoomNet } from '../RoomNet.tsx';
import { ShownStage } from '../ShownStage.tsx';
import { Spare } from '../Spare.tsx';
import { dressBowl } from '../typeSize.ts';
import { useCommands } from '../useCommands.ts';
import { useSessionOf } from '../useSessionOf.ts';
import { LinkOnWall } from '../wall/LinkOnWall.tsx';
import { StepControls } from '../wall/StepControls.tsx';
import { InStep } from '../wall/Wall.tsx';
import { wallRoute } from '../windows.ts';
import { Buttons } from './Buttons.tsx';
import { Clock } from './Clock.tsx';
import { MiniWall } from './MiniWall.tsx';
import { NextUp } from './NextUp.tsx';
import { Notes } from './Notes.tsx';

/** The teacher's window: the current step as the class sees it, the next step, the notes and the clock, with the same controls as the wall. */
export function PresenterPage() {
  const session = useSessionOf('presenter');
  return (
    <SessionContext value={session}>
      <ShownStage>
        <RoomNet>
          <PresenterWindow />
        </RoomNet>
      </ShownStage>
    </SessionContext>
  );
}

function PresenterWindow() {
  const { root } = useContext(SiteContext);
  const lesson = useLesson();
  const step = useStep();
  const plan = usePlan();
  const board = useBoard();
  const slug = useRoom((state) => state.slug);
  const [likeWall, setLikeWall] = useState(false);
  const leave = useCallback(() => {
    if (root !== null) go(root, slug ? `lessons/${slug}/` : '');
  }, [root, slug]);
  const toggle = useCallback(() => setLikeWall((shown) => !shown), []);
  const commands = useCommands({ leave, presenter: toggle });
  useEffect(() => {
    const { documentElement: html } = document;
    html.dataset['room'] = 'presenter';
    dressBowl();
    return () => {
      delete html.dataset['room'];
    };
  }, []);
  const told = lesson && step ? `${lesson.card.title} · ${step.title}` : words.presenterTitle;
  const title = plan && board ? plan.title : told;
  return (
    <main className={likeWall ? 'presenter is-same' : 'presenter'} id="main">
      <header className="presenter-head">
        <h1>{title}</h1>
        {lesson ? <Clock /> : null}
        <Button aria-pressed={likeWall} onClick={toggle}>
          {likeWall ? words.withNotes : words.sameAsRoom}
        </Button>
      </header>
      <WallAway />
      <Spare text={words.sparePresenter} />
      {lesson && step ? (
        <>
          {likeWall ? null : <Notes notes={lesson.notes} step={step} />}
          <section className="presenter-now" aria-label={words.inRoom}>
            <MiniWall />
            <Buttons commands={commands} />
            {commands.controls ? (
              <InStep>
                <StepControls />
              </InStep>
            ) : null}
          </section>
          {likeWall ? null : <NextUp />}
          <LinkOnWall />
        </>
      ) : null}
      <RoomDialogs commands={commands} />
    </main>
  );
}

/** Shown while there is no wall: a link that opens it, or before a lesson has been chosen a link for each lesson. */
function WallAway() {
  const { root } = useContext(SiteContext);
  const away = useRoom((_, room) => !room.others().has('wall') && !room.isSpare());
  const id = useRoom((_, room) => room.id);
  const slug = useRoom((state) => state.slug);
  const step = useRoom((state) => state.step);
  if (!away || root === null) return null;
  return (
    <div className="room-notice" role="status">
      <p>{slug ? words.waiting : words.choose}</p>
      {slug ? (
        <a className="button" href={root + wallRoute(slug, step, id)} target="_blank" rel="noopener">
          {words.openWall}
        </a>
      ) : (
        <ol className="open-lessons">
          {LESSONS.map((card) => (
            <li key={card.slug}>
              <a href={root + wallRoute(card.slug, 1, id)} target="_blank" rel="noopener">
                {card.title}
              </a>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
