import { strips as words } from '#words/strips.ts';
import { shownNumber } from '../../i18n/comesTo.ts';
import { plain } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { Named } from '../../ui/Named.tsx';
import { Live } from '../live.tsx';
import { bracketed, Equals, Op, sized } from './math.tsx';
import { newValue } from './newValue.ts';
import { Strip } from './Strip.tsx';
import './updateStrip.css';
import { SLOPES, told } from '../told.ts';

/** One step in numbers. The parts light up with the beats: slope, minus, rate. */
export function UpdateStrip() {
  return (
    <Strip name={words.update}>
      <Live.div className={(now) => `update-strip beat-${now.state.beat}`}>
        <Update letter="w" />
        <Update letter="b" />
      </Live.div>
    </Strip>
  );
}

const minusOf = (now: Snapshot): string => (now.state.uphill ? '+' : '−');
const rateOf = (now: Snapshot): string => plain(now.state.learningRate, 6);

function Update({ letter }: { letter: 'w' | 'b' }) {
  const slope = SLOPES[letter === 'w' ? 0 : 1];
  const value = (now: Snapshot) => sized(now[letter]);
  const result = (now: Snapshot) => told(now, slope, sized(newValue(now[letter], now[slope], now.state)));
  return (
    <p className="update-line">
      <span className="update-name">
        {words.new}{' '}
        <i translate="no" className={`f-${letter}`}>
          {letter}
        </i>
      </span>
      <span className="f-run update-words">
        <Op>=</Op>
        <i translate="no" className={`f-${letter}`}>
          {letter}
        </i>
        <Live.span className="part part-minus">{minusOf}</Live.span>
        <span className="part part-rate">
          <Named of="learningRate" passed={letter === 'b'}>
            {words.rate}
          </Named>
        </span>
        ·
        <span className="part part-slope">
          <Named of={letter === 'w' ? 'slopeW' : 'slopeB'} passed>
            {words.slope}
          </Named>
        </span>
      </span>
      <span className="f-run update-numbers">
        <Op>=</Op>
        <Live.span className={`f-num f-${letter}`}>{value}</Live.span>
        <Live.span className="part part-minus">{minusOf}</Live.span>
        <Live.span className="part part-rate f-num">{rateOf}</Live.span>·
        <Live.span className="part part-slope f-num">
          {(now) => told(now, slope, bracketed(sized(now[slope])))}
        </Live.span>
      </span>
      <span className="f-run update-result">
        <Equals
          from={(now) => newValue(shownNumber(value(now)), shownNumber(sized(now[slope])), now.state)}
          to={result}
          as={sized}
        />
        <Live.span className={`part part-result f-num f-${letter}`}>{result}</Live.span>
      </span>
    </p>
  );
}
