import { type KeyboardEvent, useContext, useMemo, useRef, useState } from 'react';
import { autodiffGraph as words } from '#words/autodiffGraph.ts';
import { clamp } from '../../core/clamp.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { isBrowsers } from '../axes/keys.ts';
import { Figure } from '../Figure.tsx';
import { Live } from '../live.tsx';
import { useBoxSize } from '../slopeSlice/useBoxSize.ts';
import { useSnapshot, useStage } from '../stageContext.ts';
import { StillContext } from '../stillContext.ts';
import './autodiffGraph.css';
import { edgeState, flowSteps, shapeAt, slopeIsThere, valueIsThere } from './flowGraph.ts';
import { GraphBox } from './GraphBox.tsx';
import { GraphEdge } from './GraphEdge.tsx';
import { GraphFoot } from './GraphFoot.tsx';
import { GraphLegend } from './GraphLegend.tsx';
import { layOut } from './graphLayout.ts';
import { boxWords, shown, whyOf } from './nodeWords.ts';

interface AutodiffGraphProps {
  size?: 'main' | 'beside';
  title?: string | undefined;
}

const ASSUMED = { main: { width: 920, height: 470 }, beside: { width: 300, height: 190 } };
/** More chains than this are shown one at a time. */
const MOST = 4;
/** A chain lower than this has no room for what stands in its boxes. */
const LOWEST = 60;
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };
const MOVES: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** The cost as a library sees it: values flow forward through small boxes, slopes flow back, and no one derives anything. */
export function AutodiffGraph({ size = 'main', title }: AutodiffGraphProps) {
  const stage = useStage();
  const still = useContext(StillContext);
  const box = useRef<HTMLDivElement>(null);
  const room = useBoxSize(box, ASSUMED[size]);
  const shape = useSnapshot(shapeAt);
  const flow = useSnapshot(flowOf);
  const [chosen, choose] = useState<number | null>(null);
  const [day, setDay] = useState(0);
  const narrow = size === 'beside' || room.width < 640;
  const single = narrow || shape.chains > MOST || room.height < LOWEST * (shape.chains + 1);
  const layout = useMemo(() => {
    const all = Array.from({ length: shape.chains }, (_, i) => i);
    return layOut(shape, { ...room, narrow, shown: single ? [Math.min(day, shape.chains - 1)] : all });
  }, [shape, room, narrow, single, day]);
  const nodes = shape.nodes.filter(({ id }) => layout.boxes.has(id));
  const focusable = nodes.some(({ id }) => id === chosen) ? chosen : nodes[0]?.id;

  const press = (event: KeyboardEvent, id: number) => {
    if (isBrowsers(event)) return;
    const step = STEPS[event.key];
    const move = MOVES[event.key];
    const picks = event.key === 'Enter' || event.key === ' ';
    if (step === undefined && move === undefined && !picks) return;
    event.preventDefault();
    event.stopPropagation();
    if (step !== undefined) stage.change({ flow: clamp(flow + step, 0, flowSteps(shape)) });
    if (picks) choose(chosen === id ? null : id);
    if (move === undefined) return;
    const place = nodes.findIndex((node) => node.id === id);
    const next = nodes[(place + move + nodes.length) % nodes.length];
    if (!next) return;
    choose(next.id);
    box.current?.querySelector<SVGElement>(`[data-node="${next.id}"]`)?.focus();
  };

  return (
    <Figure
      name={words.name}
      title={title}
      className={`autodiff autodiff-${size} ${narrow ? 'is-narrow' : ''}`}
      describe={describe}
    >
      <div className="autodiff-box" ref={box} translate="no">
        <svg className="autodiff-picture" viewBox={`0 0 ${room.width} ${room.height}`}>
          <title>{words.name}</title>
          {layout.bands.map(({ chain, ...band }) => (
            <Live.rect
              key={chain}
              className={(now) => `autodiff-band ${now.state.lit === chain ? 'is-lit' : ''}`}
              {...band}
              rx={12}
            />
          ))}
          <Live.g aria-hidden="true">
            {layout.edges.map((edge) => (
              <GraphEdge
                key={`${edge.from} ${edge.to}`}
                edge={edge}
                state={edgeState(edge, flow, shape)}
                fresh={edgeState(edge, flow, shape) !== edgeState(edge, flow - 1, shape)}
              />
            ))}
          </Live.g>
          {narrow ? null : <GraphLegend x={room.width} y={room.height} />}
          <Live.g role="group" aria-label={words.boxes}>
            {nodes.map((node) => (
              <GraphBox
                key={node.id}
                node={node}
                box={layout.boxes.get(node.id) ?? { x: 0, y: 0, width: 0, height: 0 }}
                hasValue={valueIsThere(node, flow)}
                hasSlope={slopeIsThere(node, flow, shape)}
                isChosen={node.id === chosen}
                isReachable={node.id === focusable}
                onChoose={() => choose(chosen === node.id ? null : node.id)}
                onKeyDown={(event) => press(event, node.id)}
              />
            ))}
          </Live.g>
        </svg>
      </div>
      {/* On paper nothing flows, and no slope that is to be found may stand there already. */}
      {still ? null : (
        <GraphFoot
          shape={shape}
          flow={flow}
          chosen={shape.nodes.find(({ id }) => id === chosen) ?? null}
          days={single ? { count: shape.chains, day, onDay: setDay } : null}
        />
      )}
    </Figure>
  );
}

function flowOf(now: Snapshot): number {
  return clamp(Math.round(now.state.flow), 0, flowSteps(shapeAt(now)));
}

function describe(now: Snapshot): string {
  const boxes = shapeAt(now)
    .nodes.map((node) => `${boxWords(now, node)}.`)
    .join(' ');
  return words.describe({ w: shown(now.w), b: shown(now.b), boxes, why: whyOf(now, flowOf(now)) });
}
