import { autodiffGraph as words } from '#words/autodiffGraph.ts';
import { Live } from '../live.tsx';

/** What the two kinds of arrows carry, at the right bottom corner, where the graph has nothing. */
export function GraphLegend({ x, y }: { x: number; y: number }) {
  const kinds = [
    { state: 'forward', text: words.forward, head: 'M36 0 l-8 -4.5 v9 Z' },
    { state: 'back', text: words.back, head: 'M0 0 l8 -4.5 v9 Z' },
  ];
  return (
    <Live.g aria-hidden="true">
      {kinds.map(({ state, text, head }, row) => (
        <g
          key={state}
          className={`autodiff-edge is-${state}`}
          transform={`translate(${x - 290} ${y - 58 + row * 24})`}
        >
          <path className="autodiff-line" d="M0 0 H36" />
          <path className="autodiff-head" d={head} />
          <text className="autodiff-legend" x={46} y={4.5}>
            {text}
          </text>
        </g>
      ))}
    </Live.g>
  );
}
