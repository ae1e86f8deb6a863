import { useEffect, useRef, useSyncExternalStore } from 'react';
import { search as words } from '#words/search.ts';
import { duration } from '../../i18n/duration.ts';
import '../../run/kinds/network/asked/search.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import {
  end,
  endOthers,
  get,
  goOn,
  isByHand,
  isHere,
  pause,
  subscribe,
} from '../../run/search/pageSearch.ts';
import type { SearchHere } from '../../run/search/searchHere.ts';
import type { SearchSeen } from '../../run/stage/facets.ts';
import { Button } from '../../ui/Button.tsx';
import { countText, roughly } from '../searched/chart.ts';
import { useSnapshot, useStage } from '../stageContext.ts';
import './stageControls.css';
import './search.css';

/** How often the stage is told how far a search is, in milliseconds: other windows follow it. */
const TELL_EVERY = 200;

/** Has the machine try them all, in workers: begin, pause, go on, cancel. Nothing runs before it is pressed, nor after the control is gone. */
export function Search() {
  const stage = useStage<NetworkNow>();
  const seen = useSnapshot((now: NetworkNow) => now.search);
  const perSecond = useSnapshot((now: NetworkNow) => now.triesASecond);
  const here = useSyncExternalStore(subscribe, get, get);
  useTelling(here);
  useEffect(() => end, []);
  useEffect(() => {
    if (seen) endOthers(seen.task);
  }, [seen]);
  if (!seen) return null;
  const { task, of, done } = seen;
  const { plan } = task;
  const isOurs = isHere(task, here) && here.phase !== 'idle';
  const isOn = isOurs && here.phase === 'searching';
  const all = done >= Number(of);
  const begin = () => {
    if (all) stage.change({ search: { plan: task.plan, done: 0, milliseconds: 0 } });
    goOn(task);
  };
  const cancel = () => {
    end();
    stage.change({ search: { plan: task.plan, done: 0, milliseconds: 0 } });
  };
  const take = () => {
    const { search, parameters } = stage.get();
    const best = search?.best ?? null;
    if (!best) return;
    stage.change({
      weights: parameters.map((value, p) => best.point[plan.weights.indexOf(p)] ?? value),
      ...{ cursor: 0, beat: 0, fitted: false },
    });
  };
  const begun = done > 0 && !all;
  return (
    <section className="stage-control search" aria-label={words.control}>
      <span className="search-buttons">
        <Button kind="primary" onClick={isOn ? pause : begin}>
          {isOn
            ? words.pause
            : begun
              ? words.goOn
              : all
                ? words.again
                : plan.kind === 'grid'
                  ? words.start(countText(of))
                  : words.throw(countText(of))}
        </Button>
        {isOn || begun ? <Button onClick={cancel}>{words.cancel}</Button> : null}
        {all && seen.best ? <Button onClick={take}>{words.take}</Button> : null}
      </span>
      <span className="search-told">
        {isOn || begun ? (
          <progress
            aria-label={words.progressName}
            value={(isOurs ? here.done : done) / Number(of)}
            max={1}
          />
        ) : null}
        <output aria-label={words.toldName} aria-live={isOn ? 'off' : 'polite'}>
          {told(seen, isOurs || here.problem ? here : null, perSecond)}
        </output>
      </span>
    </section>
  );
}

/** The stage is told how far a search has come that was begun here, and how fast it was; what this window works out again for another is not told. */
function useTelling(here: SearchHere): void {
  const stage = useStage<NetworkNow>();
  const last = useRef(0);
  useEffect(() => {
    const { task, phase, done, milliseconds, perSecond } = here;
    const seen = stage.get().search;
    const { search } = stage.getState();
    if (!task || !search || !seen || milliseconds === null || !isByHand(seen.task)) return;
    // After another window, or a reload, it first works out again what was done.
    if (here.isSmaller ? done === search.done && search.plan === task.plan : done <= search.done) return;
    const now = performance.now();
    if (phase === 'searching' && now - last.current < TELL_EVERY) return;
    last.current = now;
    stage.change({ search: { plan: task.plan, done, milliseconds }, triesASecond: perSecond });
  }, [here, stage]);
}

function told(seen: SearchSeen, here: SearchHere | null, perSecond: number | null): string {
  if (here?.problem) return here.problem.message;
  const of = countText(seen.of);
  const speed = perSecond && roughly(perSecond);
  if (here?.phase === 'searching') {
    if (here.perSecond === null) return words.starting;
    const left = (Number(here.of) - here.done) / here.perSecond;
    return words.doing(countText(here.done), of, duration(left));
  }
  if (seen.done >= Number(seen.of) && speed && seen.milliseconds > 0)
    return `${here?.isSmaller ? `${words.smaller(of)} ` : ''}${words.done(of, duration(seen.milliseconds / 1000), speed)}`;
  if (seen.done >= Number(seen.of)) return words.over(of);
  if (seen.done > 0) return words.paused(countText(seen.done), of);
  return perSecond && speed
    ? words.willTake(of, duration(Number(seen.of) / perSecond), speed)
    : words.rest(of);
}
