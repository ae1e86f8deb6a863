import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { lesson as words } from '#words/lesson.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { useProgress } from '../../lessons/progress/progress.ts';
import { BackToView } from '../../lessons/stage/BackToView.tsx';
import { areThere, loadPieces, neededAt, useStagePlayer } from '../../lessons/stage/pieces.ts';
import { StageArea } from '../../lessons/stage/StageArea.tsx';
import { LessonContext } from '../../lessons/vocabulary/stepContext.ts';
import { VOCABULARY } from '../../lessons/vocabulary/vocabulary.ts';
import { type Beginning, stagesByKind } from '../../run/kinds/kinds.ts';
import { bring } from '../../ui/bring.ts';
import { Net } from '../../ui/Net.tsx';
import { StageContext } from '../../views/stageContext.ts';
import { go, Link, routeIn, SiteContext, useAddress } from '../router.tsx';
import { pageTurn } from '../shell/isTyping.ts';
import { StepNavigation } from './StepNavigation.tsx';
import { stepIn } from './stepIn.ts';

/** A lesson: its text at the left, its stage at the right. The step in the address decides what is on both. */
export function LessonPage({ lesson }: { lesson: Lesson }) {
  const { card, place } = lesson;
  const { root } = useContext(SiteContext);
  const { pathname, hash } = useAddress();
  const progress = useProgress();
  const count = lesson.stages.length;
  const [current, setCurrent] = useState(() => {
    const step = root === null ? 1 : stepIn(hash, count);
    // Where somebody has gone to another step since its pieces were asked for, it begins with one that has them, and waits.
    const isReady = (one: number) => areThere(neededAt(lesson.stages, one));
    return isReady(step) ? step : lesson.stages.findIndex((_, i) => isReady(i + 1)) + 1 || step;
  });
  const layout = lesson.stages[current - 1];
  /** How often pieces have come that a step waited for. */
  const [arrivals, setArrivals] = useState(0);
  const [stageAt] = useState(() => stagesByKind());
  const stage = stageAt(layout ?? {});
  const player = useStagePlayer(stage, lesson.stages, layout?.explainSteps ?? false);
  const column = useRef<HTMLElement>(null);
  const fold = useState<boolean | null>(null);

  // The address says which step it is; this is the only place where the step changes once the page is there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: pieces that a step waited for are looked for anew once they have come.
  useLayoutEffect(() => {
    // While the next page loads, the address is already its own.
    if (root === null || routeIn(pathname, root) !== `lessons/${card.slug}/`) return;
    // "Skip to the text" and the like lead to a place on the page, not to another step.
    const elsewhere = /^#\D/.test(hash) && document.getElementById(hash.slice(1)) !== null;
    const step = elsewhere ? current : stepIn(hash, count);
    const begins: Beginning = lesson.stages[step - 1] ?? {};
    if (hash !== '' && hash !== `#${step}` && !elsewhere) {
      // A link to a picture says how the stage stands, after the step; once it does, the address is the step's.
      const [, fields] = /^#\d+&(.+)/.exec(hash) ?? [];
      if (fields)
        void bring(() => import('./openLink.ts')).then(({ openLink }) =>
          openLink(fields, stageAt(begins), begins),
        );
      go(root, `lessons/${card.slug}/#${step}`, true);
    }
    progress.visit(card.slug, step);
    if (step === current) return;
    const needed = neededAt(lesson.stages, step);
    if (!areThere(needed)) {
      void bring(() => loadPieces(needed)).then(() => setArrivals((count) => count + 1));
      return;
    }
    player?.pause();
    stageAt(begins).load(begins.state ?? {});
    setCurrent(step);
  }, [root, pathname, hash, count, current, card.slug, lesson.stages, progress, stageAt, player, arrivals]);

  // Once the step stands there: before that the browser keeps the text of the last one where it was, and scrolls a longer strip under the pinned stage.
  const stood = useRef(current);
  useLayoutEffect(() => {
    if (stood.current === current) return;
    stood.current = current;
    column.current?.scrollTo(0, 0);
    const top = column.current?.parentElement?.offsetTop ?? 0;
    if (window.scrollY > top) window.scrollTo(0, top);
  }, [current]);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const by = pageTurn(event);
      if (by === 0 || root === null) return;
      event.preventDefault();
      void bring(() => import('./turnStep.ts')).then(({ turnStep }) => turnStep(lesson, by, current, root));
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [root, current, lesson]);

  // What a page needs only once it stands, and can do without.
  useEffect(() => {
    const left = new AbortController();
    const { signal } = left;
    const begin = async () => {
      // It brings what later steps show, where that has not come.
      if (!areThere(lesson.stages)) await (await import('./someone.ts')).someoneIsThere(signal);
      const { onceStanding } = await import('./onceStanding.ts');
      if (!signal.aborted) signal.addEventListener('abort', onceStanding(card, lesson, stage));
    };
    void begin().catch(() => undefined);
    return () => left.abort();
  }, [card, lesson, stage]);
  const back = () => {
    player?.pause();
    stage.restore();
  };
  const inHand = useMemo(
    () => ({ slug: card.slug, stages: lesson.stages, current, player }),
    [card.slug, lesson.stages, current, player],
  );
  const next = place.after;
  const { default: Text, Recall } = lesson;
  return (
    <LessonContext value={inHand}>
      <StageContext value={stage}>
        <Net of={current} ways={{ [words.backToView]: back }}>
          <main className="lesson" id="main">
            <article className="reading" ref={column} aria-label={card.title}>
              <div className="reading-text">
                <p className="eyebrow">{words.lessonOf(place.number, place.count)}</p>
                <h1>{card.title}</h1>
                <p className="visually-hidden" role="status">
                  {words.stepOf(current, count)}: {lesson.titles[current - 1]}
                </p>
                {Recall && current === 1 ? <Recall slug={card.slug} /> : null}
                <Text components={VOCABULARY} />
                <noscript>
                  <p className="onward">
                    <Link to={next ? `lessons/${next.slug}/` : ''}>
                      {next ? words.nextLesson(next.title) : words.toContents}
                    </Link>
                  </p>
                </noscript>
              </div>
              <div className="reading-foot">
                <BackToView onBack={back} />
                <StepNavigation lesson={lesson} current={current} />
              </div>
            </article>
            {layout ? <StageArea key={current} layout={layout} player={player} fold={fold} /> : null}
          </main>
        </Net>
      </StageContext>
    </LessonContext>
  );
}
