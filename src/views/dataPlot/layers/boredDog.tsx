import { usingTheLine as words } from '#words/usingTheLine.ts';
import boredDog, { STRAY } from '../../../core/truths/boredDog.ts';
import { plain } from '../../../i18n/format.ts';
import { predicted } from '../../../run/kinds/line/reading.ts';
import type { Snapshot } from '../../../run/kinds/line/snapshot.ts';
import { clipArea } from '../../axes/clipArea.ts';
import { pathIn } from '../../axes/clipPath.ts';
import { type Point, px, textWidth } from '../../axes/frame.ts';
import { QUIET } from '../../axes/quiet.ts';
import { Live } from '../../live.tsx';
import type { LayerProps } from './layer.ts';
import './boredDog.css';

const POINTS = 120;

/** What the dog really does, once the learner has said what they expect. */
export function Over({ plot: { frame, em, tight, x, y, window }, clip }: LayerProps) {
  const [from, to] = [Math.max(0, window.x[0]), window.x[1]];
  const curve = (aside: number): Point[] =>
    Array.from({ length: POINTS + 1 }, (_, i) => {
      const pats = from + ((to - from) * i) / POINTS;
      return { x: x(pats), y: y(Math.max(0, boredDog(pats) + aside)) };
    });
  const path = pathIn(curve(0), frame);
  const strays = clipArea([...curve(STRAY), ...curve(-STRAY).reverse()], frame)
    .map((at) => `${px(at.x)} ${px(at.y)}`)
    .join('L');
  // Under the hill, clear of the line and of its dashes. Where the dog still keeps to the line, the line's own number says it.
  const parts = (now: Snapshot) => Math.abs(y(boredDog(now.state.reading)) - y(predicted(now))) > 1.5 * em;
  const name = tight ? words.truthShort : words.truth;
  const half = textWidth(name, em) / 2 + 0.5 * em;
  const hillAt = Math.min(x(13.5), frame.right - half);
  const under = Math.max(...[-half, half].map((aside) => y(boredDog(x.invert(hillAt + aside)) - STRAY)));
  // Where the plot is so low that the words of range.tsx would meet his name, it stands over his tail.
  const isLow = under + 3 * em > frame.bottom;
  const labelAt = isLow ? frame.right - half : hillAt;
  const nameAt = isLow ? y(boredDog(x.invert(labelAt - half)) + STRAY) - 0.4 * em : under + em;
  // His number stands below him, or above him where something is written there; to the left, or to the right where his name is.
  const number = (now: Snapshot) => {
    const [at, dog] = [x(now.state.reading), y(boredDog(now.state.reading))];
    const text = plain(boredDog(now.state.reading), 2);
    const low = dog + 1.4 * em;
    const isTaken =
      low + 1.8 * em > frame.bottom ||
      (Math.abs(low - nameAt) < 1.1 * em &&
        at - 0.8 * em > labelAt - half &&
        at - 0.8 * em - textWidth(text, em) < labelAt + half);
    const right = isTaken && !isLow && at + 0.8 * em + textWidth(text, em) < frame.right;
    return { text, right, x: at + (right ? 0.8 : -0.8) * em, y: isTaken ? dog - 0.8 * em : low };
  };
  return (
    <Live.g
      className="bored-dog"
      visibility={(now) => (now.state.revealed ? 'visible' : 'hidden')}
      {...QUIET}
    >
      <path className="bored-dog-halo" d={path} clipPath={`url(#${clip})`} />
      <path className="bored-dog-days" d={`M${strays}Z`} clipPath={`url(#${clip})`} />
      <path d={path} clipPath={`url(#${clip})`} />
      <text className="haloed" textAnchor="middle" x={px(labelAt)} y={px(nameAt)}>
        {name}
      </text>
      <Live.circle
        cx={(now) => px(x(now.state.reading))}
        cy={(now) => px(y(boredDog(now.state.reading)))}
        r={px(0.42 * em)}
      />
      <Live.text
        className="haloed"
        visibility={(now) => (now.state.revealed && parts(now) ? 'inherit' : 'hidden')}
        textAnchor={(now) => (number(now).right ? 'start' : 'end')}
        x={(now) => px(number(now).x)}
        y={(now) => px(number(now).y)}
      >
        {(now) => number(now).text}
      </Live.text>
    </Live.g>
  );
}

export function describe(now: Snapshot): string {
  const { reading, revealed } = now.state;
  return revealed ? words.truthIs(plain(reading), plain(boredDog(reading)), plain(STRAY)) : '';
}
