import { useMemo } from 'react';
import { network as words } from '#words/network.ts';
import type { Layers } from '../../run/stage/facets.ts';
import { FigureBox } from '../axes/FigureBox.tsx';
import type { Box, FigureSize } from '../axes/frame.ts';
import { Figure } from '../Figure.tsx';
import { useSnapshot } from '../stageContext.ts';
import { Bias } from './Bias.tsx';
import { describe } from './describe.ts';
import { Incoming } from './Incoming.tsx';
import { layOut, type NetworkShape, shapeOf } from './layout.ts';
import { UnitDisc } from './UnitDisc.tsx';
import { Wire } from './Wire.tsx';
import './network.css';

interface NetworkProps {
  size: FigureSize;
  /** Whether a picture over two parameters stands beside it, which wires choose. */
  chooses?: boolean | undefined;
  title?: string | undefined;
}

/** Inputs at the left, wires as wide as what they do to the sum, dashed where their weight is negative, units with their value for the example in hand. */
export function Network({ size, title, chooses = false }: NetworkProps) {
  return (
    <Figure<Layers>
      name={words.name}
      title={title}
      className="drawn"
      describe={(now: Layers) => describe(now, chooses)}
    >
      <FigureBox size={size} className="network">
        {(box) => <Drawing box={box} chooses={chooses} />}
      </FigureBox>
    </Figure>
  );
}

/** Of more wires than this none has its number written beside it; the one in hand says its own. */
const MOST_LABELED = 8;

function Drawing({ box, chooses }: { box: Box; chooses: boolean }) {
  const text = useSnapshot((now: Layers) => JSON.stringify(shapeOf(now)));
  const shape = useMemo(() => JSON.parse(text) as NetworkShape, [text]);
  const layout = useMemo(() => layOut(shape, box), [shape, box]);
  const { columns, hasBias } = shape;
  const pairs = (layer: number) => upTo((columns[layer] ?? 0) * (columns[layer + 1] ?? 0));
  const layers = hasBias.map((_, layer) => layer);
  const count = layers.reduce((sum, layer) => sum + pairs(layer).length, 0);
  const labeled =
    count <= MOST_LABELED &&
    // Where it is narrow, the name of what comes out takes a line of its own; where it is narrower still, what numbers would lie over.
    box.width > 14 * box.em &&
    box.height > (Math.max(1, ...columns) + (layout.tight ? 1 : 0)) * 3 * box.em;
  return (
    <>
      {/* Wires first, so that units cover their ends; each can be reached by Tab. */}
      {layers.flatMap((layer) =>
        pairs(layer).map((wire) => (
          <Wire
            key={`${layer}.${wire}`}
            layout={layout}
            layer={layer}
            wire={wire}
            labeled={labeled}
            chooses={chooses}
          />
        )),
      )}
      {layers.flatMap((layer) =>
        hasBias[layer]
          ? upTo(columns[layer + 1] ?? 0).map((unit) => (
              <Bias key={`b${layer}.${unit}`} layout={layout} layer={layer} unit={unit} chooses={chooses} />
            ))
          : [],
      )}
      {upTo(columns[0] ?? 0).map((i) => (
        <Incoming key={`x${i}`} layout={layout} index={i} />
      ))}
      {layers.flatMap((layer) =>
        upTo(columns[layer + 1] ?? 0).map((unit) => (
          <UnitDisc
            key={`u${layer}.${unit}`}
            layout={layout}
            layer={layer}
            unit={unit}
            isLast={layer === layers.length - 1}
          />
        )),
      )}
    </>
  );
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
