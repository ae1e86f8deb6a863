import { strips as words } from '#words/strips.ts';
import { quadraticOf } from '../../core/terrain.ts';
import { shownNumber } from '../../i18n/comesTo.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { Named } from '../../ui/Named.tsx';
import { Live } from '../live.tsx';
import { B, bracketed, Equals, inside, Num, Op, Plus, signOf, sized, unsigned, W } from './math.tsx';
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
  const result = (now: Snapshot) => told(now, slope, sized(now[slope]));
  const fromShown = (now: Snapshot) => {
    const [w = 0, b = 0, onW = 0, onB = 0, alone = 0] = [
      inside(now.w),
      inside(now.b),
      alongW(now),
      alongB(now),
      constant(now),
    ].map(shownNumber);
    return onW * w + onB * b + alone;
  };
  return (
    <p className="slope-line">
      <Named of={letter === 'w' ? 'slopeW' : 'slopeB'} passed={letter === 'b'}>
        <i translate="no" aria-hidden="true" className="f-cost">
          dcd<span className={`f-${letter}`}>{letter}</span>
        </i>
        <span className="visually-hidden">{letter === 'w' ? words.slopeW : words.slopeB}</span>
      </Named>
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
        <Equals from={fromShown} to={result} as={sized} />
        <Num of={result} tone={letter} />
      </span>
    </p>
  );
}
