import { autodiffGraph as words } from '#words/autodiffGraph.ts';
import { plain } from '../../i18n/format.ts';
import { Live } from '../live.tsx';
import { told } from '../told.ts';
import { type FlowNode, type FlowShape, flowSteps, slopeOfVariable } from './flowGraph.ts';
import { ruleOf, shown, whyOf } from './nodeWords.ts';

interface GraphFootProps {
  shape: FlowShape;
  flow: number;
  chosen: FlowNode | null;
  /** Where only one chain has room: which, and how to choose another. */
  days: { count: number; day: number; onDay: (day: number) => void } | null;
}

/** The caption: what happens at this step, or the rule of the chosen box; and at the end both slopes beside the formula's. */
export function GraphFoot({ shape, flow, chosen, days }: GraphFootProps) {
  const done = flow === flowSteps(shape);
  return (
    <div className="autodiff-foot">
      <Live.p className="autodiff-why">{(now) => (chosen ? ruleOf(now, chosen) : whyOf(now, flow))}</Live.p>
      {days && days.count > 1 ? (
        <fieldset className="autodiff-days">
          <legend className="visually-hidden">{words.chooseDay}</legend>
          {Array.from({ length: days.count }, (_, index) => index).map((index) => (
            <button
              key={index}
              type="button"
              className="autodiff-day"
              aria-pressed={index === days.day}
              aria-label={words.day(plain(index + 1))}
              onClick={() => days.onDay(index)}
            >
              {plain(index + 1)}
            </button>
          ))}
        </fieldset>
      ) : null}
      <dl className={`autodiff-result ${done ? '' : 'is-off'}`}>
        <dt translate="no" className="autodiff-letter of-w">
          w
        </dt>
        <dd>
          <span data-names="slopeW" className="autodiff-arrived">
            {words.arrived}
          </span>{' '}
          <Live.span className="of-w">
            {(now) => words.slope(told(now, 'slopeW', shown(slopeOfVariable(now, 'w'))))}
          </Live.span>{' '}
          <span data-names="slopeW">{words.formula}</span>{' '}
          <Live.span className="of-w">{(now) => told(now, 'slopeW', shown(now.slopeW))}</Live.span>
        </dd>
        <dt translate="no" className="autodiff-letter of-b">
          b
        </dt>
        <dd>
          <span data-names="slopeB" className="autodiff-arrived">
            {words.arrived}
          </span>{' '}
          <Live.span className="of-b">
            {(now) => words.slope(told(now, 'slopeB', shown(slopeOfVariable(now, 'b'))))}
          </Live.span>{' '}
          <span data-names="slopeB">{words.formula}</span>{' '}
          <Live.span className="of-b">{(now) => told(now, 'slopeB', shown(now.slopeB))}</Live.span>
        </dd>
      </dl>
    </div>
  );
}
