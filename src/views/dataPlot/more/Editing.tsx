import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef } from 'react';
import { plotEditing as words } from '#words/plotEditing.ts';
import { clamp } from '../../../core/clamp.ts';
import { plain } from '../../../i18n/format.ts';
import type { Plotted } from '../../../run/kinds/line/plotted.ts';
import { px, snap } from '../../axes/frame.ts';
import { taken } from '../../axes/keys.ts';
import { placeOf } from '../../axes/useDrag.ts';
import { Live } from '../../live.tsx';
import { useSnapshot } from '../../stageContext.ts';
import { CROWD } from '../describe.ts';
import type { Plot } from '../plot.ts';
import { usePlotStage } from '../usePlotStage.ts';
import { nearestPoint } from './nearestPoint.ts';
import './editing.css';

interface EditingProps {
  plot: Plot;
  /** The observation that the next click moves, by index. */
  chosen: number | null;
  choose: (index: number | null) => void;
}

/** Pixels around a dot in which a click means that dot. */
const NEAR = 8;

/**
 * The ground of the plot, under the observations: a click moves the chosen one there; where the data are the learner's own, it adds one
 * if none is chosen. Among so many that none is an element of its own it also chooses.
 */
export function Landing({ plot, chosen, choose }: EditingProps) {
  const stage = usePlotStage();
  const ground = useRef<Element>(null);
  const hold = useCallback((node: Element | null) => {
    ground.current = node;
  }, []);
  const { frame, x, y, window, grain } = plot;
  const adds = stage.addPoint !== undefined;
  const count = useSnapshot((now: Plotted) => now.state.data.x.length);
  // Elements of their own are chosen by clicking them.
  const apart = count <= CROWD;
  useEffect(() => {
    if (chosen !== null && chosen >= count) choose(null);
  });
  const added = useRef<number | null>(null);
  // A point that was added has the focus, so that keys move it or take it away at once.
  useEffect(() => {
    if (added.current === null || added.current >= count) return;
    const all = ground.current?.closest('svg')?.querySelectorAll<SVGElement>('.observation');
    if (all && added.current < all.length) all[added.current]?.focus({ preventScroll: true });
    else stage.light(added.current);
    added.current = null;
  });
  // Keys of the observations, which know nothing of removing: they bubble up to the drawing.
  useEffect(() => {
    const drawing = ground.current?.closest('svg');
    if (!drawing || !stage.removePoint) return;
    const onKey = (event: globalThis.KeyboardEvent) => {
      const own = event.target instanceof Element ? event.target.closest('.observation') : null;
      if (event.key === 'Escape') choose(null);
      if (!own || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
      event.preventDefault();
      event.stopPropagation();
      const all = [...drawing.querySelectorAll<SVGElement>('.observation')];
      const index = all.indexOf(own as SVGElement);
      // The last one's element goes with it; the others take on the place of the next.
      if (index === all.length - 1) all[index - 1]?.focus();
      choose(null);
      stage.removePoint?.(index);
      if (index < all.length - 1) stage.light(index);
    };
    drawing.addEventListener('keydown', onKey);
    return () => drawing.removeEventListener('keydown', onKey);
  });
  const inside = (event: MouseEvent<Element>) => {
    const to = placeOf(event);
    return {
      to,
      x: clamp(snap(x.invert(to.x), grain.x), window.x[0], window.x[1]),
      y: clamp(snap(y.invert(to.y), grain.y), window.y[0], window.y[1]),
    };
  };
  return (
    <Live.rect
      ref={hold}
      className={chosen === null && adds ? 'hit adding' : 'hit landing'}
      x={frame.left}
      y={frame.top}
      width={frame.right - frame.left}
      height={frame.bottom - frame.top}
      onClick={(event: MouseEvent<Element>) => {
        const at = inside(event);
        const found = apart || !adds ? null : nearestPoint(stage.getState().data, plot, at.to, NEAR);
        if (chosen !== null && found !== chosen) stage.movePoint(chosen, at.x, at.y);
        else if (chosen !== null) choose(null);
        else if (found !== null) choose(found);
        else {
          added.current = count;
          stage.addPoint?.(at.x, at.y);
        }
        if (!apart) stage.light(chosen === null ? found : found === chosen ? null : chosen);
      }}
    />
  );
}

/** A cross beside the chosen observation that takes it away. */
export function Removal({ plot, chosen, choose }: Omit<EditingProps, 'chosen'> & { chosen: number }) {
  const stage = usePlotStage();
  const { frame, x, y, em } = plot;
  const remove = () => {
    choose(null);
    stage.removePoint?.(chosen);
  };
  // Up and to the right of it, or where there is room.
  const place = ({ state: { data } }: Plotted) => {
    const [at, up] = [x(data.x[chosen] ?? 0), y(data.y[chosen] ?? 0)];
    const [toRight, above] = [at + 56 < frame.right, up - 40 > frame.top];
    return `translate(${px(at + (toRight ? 36 : -36))} ${px(up + (above ? -30 : 30))})`;
  };
  return (
    <Live.g
      className="removal"
      role="button"
      tabIndex={0}
      aria-label={words.remove(plain(chosen + 1))}
      transform={place}
      onClick={remove}
      onKeyDown={(event: KeyboardEvent<Element>) => {
        if (event.key !== 'Enter' && event.key !== ' ' && event.key !== 'Delete') return;
        taken(event);
        remove();
      }}
    >
      <rect className="hit" x={-22} y={-22} width={44} height={44} />
      <circle className="focus-ring" r={1.25 * em} />
      <circle className="removal-body" r={0.85 * em} />
      <path
        className="removal-cross"
        d={`M${-0.35 * em} ${-0.35 * em}l${0.7 * em} ${0.7 * em}m0 ${-0.7 * em}l${-0.7 * em} ${0.7 * em}`}
      />
    </Live.g>
  );
}
