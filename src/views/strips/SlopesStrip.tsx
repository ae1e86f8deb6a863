import { strips as words } from '#words/strips.ts';
import { quadraticOf } from '../../core/terrain.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { Live } from '../live.tsx';
import { B, bracketed, inside, Num, Op, Plus, signOf, sized, unsigned, W } from './math.tsx';
import { Strip } from './Strip.tsx';
import { type SlopeFormula, slopeFormulas } from './slopeCoefficients.ts';
import './slopesStrip.css';
import { SLOPES, told } from '../told.ts';

/** Both slopes: the formula, the numbers put in, the result. */
export function SlopesStrip() {
  return (
    <Strip name={words.slopes}>
      <div className="slopes-strip">
        <Slope letter="w" />
        <Slope letter="b" />
      </div>
    </Strip>
  );
}

function Slope({ letter }: { letter: 'w' | 'b' }) {
  const slope = SLOPES[letter === 'w' ? 0 : 1];
  const formula = (now: Snapshot): SlopeFormula => slopeFormulas(quadraticOf(now.surface))[letter];
  const alongW = (now: Snapshot) => inside(formula(now).alongW);
  const alongB = (now: Snapshot) => inside(formula(now).alongB);
  const constant = (now: Snapshot) => inside(formula(now).constant);
  return (
    <p className="slope-line">
      <span className={`slope-name f-${letter}`}>
        <span aria-hidden="true">
          <i translate="no">{`dcd${letter}`}</i>
        </span>
        <span className="visually-hidden">{letter === 'w' ? words.slopeW : words.slopeB}</span>
      </span>
      <span className="f-run">
        <Op>=</Op>
        <Live.span>{alongW}</Live.span>
        <W />
        <Live.span className="f-op">{(now) => signOf(alongB(now))}</Live.span>
        <Live.span>{(now) => unsigned(alongB(now))}</Live.span>
        <B />
        <Plus of={constant} />
      </span>
      <span className="f-run slope-plugged">
        <Op>=</Op>
        <Live.span>{alongW}</Live.span> · <Num of={(now) => bracketed(inside(now.w))} tone="w" />
        <Live.span className="f-op">{(now) => signOf(alongB(now))}</Live.span>
        <Live.span>{(now) => unsigned(alongB(now))}</Live.span> ·{' '}
        <Num of={(now) => bracketed(inside(now.b))} tone="b" />
        <Plus of={constant} />
      </span>
      <span className="f-run slope-result">
        <Op>=</Op>
        <Num of={(now) => told(now, slope, sized(now[slope]))} tone={letter} />
      </span>
    </p>
  );
}
