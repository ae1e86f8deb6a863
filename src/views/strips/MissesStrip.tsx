import { strips as words } from '#words/strips.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import { inside, Op, Plus } from './math.tsx';
import { Strip } from './Strip.tsx';
import './missesStrip.css';

const miss = (now: Snapshot, index: number) => now.terms[index]?.residual ?? 0;

/** The misses, each as predicted − observed, and their sum, which waits until the learner has committed. */
export function MissesStrip() {
  const days = useSnapshot((now) => now.state.data.x.length);
  const said = useSnapshot((now) => now.state.revealed);
  const each = Array.from({ length: days }, (_, index) => index);
  return (
    <Strip name={words.misses}>
      <p className="misses-strip">
        {each.map((index) => (
          <span key={index} className="f-run">
            {index > 0 ? <Op>+</Op> : null}(
            <Live.span className="f-num f-line">
              {(now) => inside(now.terms[index]?.predicted ?? 0)}
            </Live.span>
            <Op>−</Op>
            <Live.span className="f-num">{(now) => inside(now.terms[index]?.observed ?? 0)}</Live.span>)
          </span>
        ))}
        {said ? (
          <span className="f-run">
            <Op>=</Op>
            {each.map((index) =>
              index === 0 ? (
                <Live.span key={index} className="f-num f-miss">
                  {(now) => inside(miss(now, index))}
                </Live.span>
              ) : (
                <Plus key={index} tone="miss" of={(now) => inside(miss(now, index))} />
              ),
            )}
          </span>
        ) : null}
        <span className="f-run">
          <Op>=</Op>
          <Live.span className="f-num f-miss misses-sum">
            {(now) => (said ? inside(now.terms.reduce((sum, { residual }) => sum + residual, 0)) : '?')}
          </Live.span>
        </span>
      </p>
    </Strip>
  );
}
