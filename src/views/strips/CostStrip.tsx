import { strips as words } from '#words/strips.ts';
import { reductionScale } from '../../core/reduction.ts';
import { shownNumber } from '../../i18n/comesTo.ts';
import { plain } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { Named } from '../../ui/Named.tsx';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import { CostTerm } from './CostTerm.tsx';
import { factorOf } from './factor.ts';
import { B, Equals, inside, W } from './math.tsx';
import { Strip } from './Strip.tsx';
import './costStrip.css';
import { told } from '../told.ts';

/** With more observations than this, the first two stand for all. */
const MOST = 4;
const SHOWN = 2;

/**
 * The cost with the data and the line plugged in. Each term stands over its square, so that the eye reads down from
 * the miss to the area and along to the sum.
 */
export function CostStrip() {
  const count = useSnapshot((now) => now.state.data.x.length);
  const reduction = useSnapshot((now) => now.state.reduction);
  const shown = count > MOST ? SHOWN : count;
  const factor = factorOf(reduction, count);
  const more = count - shown;
  return (
    <Strip name={words.cost}>
      <div className={more > 0 ? 'cost-strip has-more' : 'cost-strip'} data-terms={shown}>
        <span className="cost-head">
          <span className="f-cost">
            <Named of="cost">{words.costWord}</Named>
          </span>
          {more > 0 ? (
            <span className="cost-sum">
              <span className="f-op">=</span>
              {factor} Σ (<W /> · x + <B /> − y)²
            </span>
          ) : null}
          <Opening factor={factor} />
        </span>
        <span className="cost-head-below">
          <Opening factor={factor} />
        </span>
        {Array.from({ length: shown }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an observation is its place in the data.
          <CostTerm key={index} index={index} />
        ))}
        <span className="cost-tail">
          <span className="cost-rest">
            {more > 0 ? (
              <>
                <span className="f-op">+</span>…
                <span className="cost-more">{words.moreTerms(String(more))}</span>
              </>
            ) : null}
            {factor ? <span className="cost-bracket">)</span> : null}
          </span>
          <span className="cost-total">
            <span className="cost-rest-below">
              {more > 0 ? <span className="f-op">+ …</span> : null}
              {factor ? <span className="cost-bracket">)</span> : null}
            </span>
            {more > 0 ? <span className="f-op">=</span> : <Equals from={sumOfShown} to={total} as={plain} />}
            <Live.span className="f-num f-cost">{total}</Live.span>
          </span>
        </span>
      </div>
    </Strip>
  );
}

const total = (now: Snapshot) => told(now, 'cost', plain(now.cost));
/** The squares as they are shown, added up. */
const sumOfShown = ({ terms, state: { reduction } }: Snapshot) =>
  terms.reduce((sum, { square }) => sum + shownNumber(inside(square)), 0) *
  reductionScale(reduction, terms.length);

/** The equals sign, and what the sum is multiplied by. */
function Opening({ factor }: { factor: string }) {
  return (
    <>
      <span className="f-op">=</span>
      {factor}
      {factor ? <span className="cost-bracket">(</span> : null}
    </>
  );
}
