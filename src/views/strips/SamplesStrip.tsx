import { useEffect, useRef } from 'react';
import { strips as words } from '#words/strips.ts';
import { plain } from '../../i18n/format.ts';
import { Live } from '../live.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { B, W } from './math.tsx';
import { Strip } from './Strip.tsx';
import './samplesStrip.css';
import { isAsked, told } from '../told.ts';

/** Room is kept for this many, and the empty places say how the table will fill. More are reached by scrolling. */
const PLACES = 6;

/** The lines tried by hand, with what each costs. A tried line is a button that goes back to it. */
export function SamplesStrip() {
  const stage = useStage();
  const samples = useSnapshot((now) => now.state.samples);
  const costAt = useSnapshot((now) => now.surface);
  const asked = useSnapshot((now) => isAsked(now, 'cost'));
  const costs = samples.map(([w, b]) => costAt.value([w, b]));
  const lowest = Math.min(...costs);
  const empty = Array.from({ length: PLACES }, (_, place) => place + 1).slice(samples.length);
  const list = useRef<HTMLOListElement>(null);
  const count = samples.length;
  useEffect(() => {
    const newest = list.current?.children[count - 1];
    if (!list.current || !(newest instanceof HTMLElement)) return;
    // Not scrollIntoView, which would move the page as well.
    list.current.scrollLeft = newest.offsetLeft + newest.offsetWidth + 4 - list.current.clientWidth;
  }, [count]);
  return (
    <Strip name={words.samples}>
      <div className="samples-strip">
        <div className="samples-head" aria-hidden="true">
          <span>&nbsp;</span>
          <W />
          <B />
          <span className="f-cost">{words.costWord}</span>
        </div>
        <ol ref={list} className="samples">
          {samples.map(([w, b], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: tries are only ever added, and the same line may be tried twice.
            <li key={index}>
              <Live.button
                type="button"
                className="sample"
                aria-pressed={(now) => String(now.w === w && now.b === b)}
                onClick={() => stage.place(w, b)}
              >
                <span className="sample-number" translate="no">
                  <span className="visually-hidden">{words.try('')}</span>
                  {index + 1}
                  {costs[index] === lowest && samples.length > 1 && !asked ? <em>{words.lowest}</em> : null}
                </span>
                <span translate="no" className="f-num f-w">
                  <span className="visually-hidden">w </span>
                  {plain(w, 2)}
                </span>
                <span translate="no" className="f-num f-b">
                  <span className="visually-hidden">b </span>
                  {plain(b, 2)}
                </span>
                <span translate="no" className="f-num f-cost">
                  <span className="visually-hidden">{words.costWord} </span>
                  {told(stage.get(), 'cost', plain(costs[index] ?? Number.NaN, 2))}
                </span>
              </Live.button>
            </li>
          ))}
          {empty.map((place) => (
            <li key={place} className="sample is-empty" aria-hidden="true">
              <span className="sample-number" translate="no">
                {place}
              </span>
              <span>·</span>
              <span>·</span>
              <span>·</span>
            </li>
          ))}
        </ol>
      </div>
    </Strip>
  );
}
