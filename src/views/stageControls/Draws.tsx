import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { whatCanGoWrong as words } from '#words/whatCanGoWrong.ts';
import { DRAW_SIZES } from '../../core/draws.ts';
import { plain } from '../../i18n/format.ts';
import { drawn, drawnOf, MOST_DRAWS } from '../../run/drawn.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { browserClock } from '../runControls/clock.ts';
import { useSnapshot, useStage } from '../stageContext.ts';
import { createPlayThrough } from './playThrough.ts';
import './stageControls.css';
import './draws.css';

const SIZES = DRAW_SIZES.map((value) => ({ value, label: plain(value) }));
/** A hundred lines in about two seconds: each can be seen to land, and nobody waits. */
const EACH = 20;

/** Draws days from the same dog: so many at once, once more or a hundred times. */
export function Draws() {
  const stage = useStage();
  const size = useSnapshot((now) => now.state.draws.size);
  const count = useSnapshot((now) => drawnOf(now.state));
  const through = useMemo(() => {
    const write = (value: number) => {
      const state = stage.getState();
      stage.replace(drawn(state, state.draws.size, value));
    };
    return createPlayThrough({
      read: () => drawnOf(stage.getState()),
      write,
      to: MOST_DRAWS,
      from: 1,
      milliseconds: EACH,
      whole: true,
    });
  }, [stage]);
  useEffect(() => () => through.stop(), [through]);
  const drawing = useSyncExternalStore(through.subscribe, through.get, through.get);
  const show = (wanted: number, draws: number) => {
    through.stop();
    stage.replace(drawn(stage.getState(), wanted, draws));
  };
  const many = () => {
    // Nothing glides for those who would rather not: all at once.
    if (browserClock.reducedMotion() && !drawing) show(size, MOST_DRAWS);
    else through.toggle();
  };
  return (
    <section className="stage-control draws" aria-label={words.drawSize}>
      <Segmented
        name={words.drawSize}
        value={size}
        options={SIZES}
        onChange={(wanted) => show(wanted, drawnOf(stage.getState(), wanted))}
      />
      <span className="draws-buttons">
        <Button aria-disabled={count >= MOST_DRAWS} onClick={() => show(size, count + 1)}>
          {words.drawOnce}
        </Button>
        <Button onClick={many}>{drawing ? words.stopDrawing : words.drawMany}</Button>
      </span>
    </section>
  );
}
