import { present as words } from '#words/present.ts';
import { AsSet } from '../../paper/AsSet.tsx';
import { usePlan } from '../context.ts';
import { StepPicture } from '../StepPicture.tsx';
import { Caption } from '../wall/Telling.tsx';
import { useNextMoment, useNextPlace, useStepAt } from './useNext.ts';

/** The next moment, and a picture of the next step; on a plan, of what its next stop is. */
export function NextUp() {
  const next = useNextMoment();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys.
    <section className="next-up" aria-label={words.nextUp} tabIndex={0}>
      <h2>{words.nextUp}</h2>
      {next ? (
        <p className="next-beat">{next.scene > 0 ? words.nextStage : words.nextBeat[next.beat]}</p>
      ) : null}
      <NextPlace />
    </section>
  );
}

function NextPlace() {
  const next = useNextPlace();
  const place = next !== null && next !== 'end' && 'slug' in next ? next : null;
  const after = useStepAt(place);
  const plan = usePlan();
  if (next === null && !plan) return <p>{words.lastStep}</p>;
  if (next === null || next === 'end') return <p>{words.planOver}</p>;
  if (!('slug' in next)) return <p className="next-title">{words.board(next.room ?? '')}</p>;
  if (!after) return <p>{words.opening}</p>;
  return (
    <AsSet step={after.step}>
      <div className="next-step">
        <StepPicture key={`${after.lesson.card.slug} ${after.step.number}`} step={after.step} />
        <div>
          <p className="next-title">{after.step.title}</p>
          <Caption lesson={after.lesson} step={after.step.number} />
        </div>
      </div>
    </AsSet>
  );
}
