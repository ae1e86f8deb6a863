import { autodiffGraph as words } from '#words/autodiffGraph.ts';
import { Live } from '../live.tsx';
import type { EdgeLine } from './edgeLines.ts';
import { type EdgeState, localAt } from './flowGraph.ts';
import { shown } from './nodeWords.ts';

interface GraphEdgeProps {
  edge: EdgeLine;
  state: EdgeState;
  /** It changed at this very step: show what runs along it. */
  fresh: boolean;
}

/** An arrow between boxes: forward it is whole, with its head at the end; back it is dashed, and the head turns round. */
export function GraphEdge({ edge, state, fresh }: GraphEdgeProps) {
  return (
    <g className={`autodiff-edge is-${state} ${fresh ? 'is-fresh' : ''}`}>
      <path className="autodiff-line" d={edge.path} />
      {fresh && state !== 'quiet' ? (
        <path key={state} className="autodiff-pulse" d={edge.path} pathLength={1} />
      ) : null}
      <path className="autodiff-head" d={state === 'back' ? edge.headBack : edge.headForward} />
      {state === 'back' ? (
        <Live.text className="autodiff-local" x={edge.label.x} y={edge.label.y} textAnchor="middle">
          {(now) => words.local(shown(localAt(now, edge)))}
        </Live.text>
      ) : null}
    </g>
  );
}
