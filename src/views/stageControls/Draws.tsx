import { useCallback } from 'react';
import { whatCanGoWrong as words } from '#words/whatCanGoWrong.ts';
import { DRAW_SIZES } from '../../core/draws.ts';
import { plain } from '../../i18n/format.ts';
import { drawn, drawnOf, MOST_DRAWS } from '../../run/kinds/line/drawn.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { useDrawThrough } from './useDrawThrough.ts';
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
  const read = useCallback(() => drawnOf(stage.getState()), [stage]);
  const write = useCallback(
    (value: number) => {
      const state = stage.getState();
      stage.replace(drawn(state, state.draws.size, value));
    },
    [stage],
  );
  const { drawing, stop, many } = useDrawThrough({ read, write, least: 1, most: MOST_DRAWS, each: EACH });
  const show = (wanted: number, draws: number) => {
    stop();
    stage.replace(drawn(stage.getState(), wanted, draws));
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
        <Button className="draws-many" onClick={many}>
          {drawing ? words.stopDrawing : words.drawMany}
        </Button>
      </span>
    </section>
  );
}
