import type { KeyboardEvent } from 'react';
import { autodiffGraph as words } from '#words/autodiffGraph.ts';
import { Live } from '../live.tsx';
import { useStage } from '../stageContext.ts';
import type { Box } from './edgeLines.ts';
import type { FlowNode } from './flowGraph.ts';
import { boxWords, nameOf, slopeText, valueText } from './nodeWords.ts';

interface GraphBoxProps {
  node: FlowNode;
  box: Box;
  hasValue: boolean;
  hasSlope: boolean;
  isChosen: boolean;
  isReachable: boolean;
  onChoose: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One operation: its name, its value, and below it the slope that has come back. */
export function GraphBox({ node, box, hasValue, hasSlope, isChosen, isReachable, ...on }: GraphBoxProps) {
  const stage = useStage();
  const { width, height } = box;
  const middle = width / 2;
  const letters = Math.max(13, Math.min(0.225 * height, 0.19 * width));
  const light = (index: number | null) => () => stage.light(index);
  return (
    <Live.g
      className={(now) => {
        const letter = node.operation === 'variable' ? `of-${nameOf(now, node)}` : '';
        const there = `${hasValue ? 'has-value' : ''} ${hasSlope ? 'has-slope' : ''}`;
        return `autodiff-node ${letter} ${there} ${isChosen ? 'is-chosen' : ''}`;
      }}
      transform={`translate(${box.x} ${box.y})`}
    >
      {/* The words stand beside the button, not in it: its name says them better than they would. */}
      <Live.g
        className="autodiff-hit"
        role="button"
        tabIndex={isReachable ? 0 : -1}
        aria-pressed={isChosen}
        aria-label={(now) => boxWords(now, node)}
        data-node={node.id}
        onClick={on.onChoose}
        onKeyDown={on.onKeyDown}
        onPointerEnter={node.chain === null ? undefined : light(node.chain)}
        onPointerLeave={node.chain === null ? undefined : light(null)}
      >
        <rect className="autodiff-frame" width={width} height={height} rx={9} />
      </Live.g>
      <Live.g className="autodiff-words" fontSize={letters} aria-hidden="true">
        <Live.text className="autodiff-name" x={middle} y={height * 0.26} textAnchor="middle">
          {(now) => nameOf(now, node)}
        </Live.text>
        <Live.text className="autodiff-value" x={middle} y={height * 0.57} textAnchor="middle">
          {(now) => (hasValue ? valueText(now, node.id) : '·')}
        </Live.text>
        <line className="autodiff-rule" x1={8} x2={width - 8} y1={height * 0.67} y2={height * 0.67} />
        <Live.text className="autodiff-slope" x={middle} y={height * 0.9} textAnchor="middle">
          {(now) => (hasSlope ? words.slope(slopeText(now, node.id)) : '')}
        </Live.text>
      </Live.g>
    </Live.g>
  );
}
