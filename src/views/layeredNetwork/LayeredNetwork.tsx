import { useMemo } from 'react';
import { layeredNetwork as words } from '#words/layeredNetwork.ts';
import type { Matrices } from '../../run/stage/facets.ts';
import { FigureBox } from '../axes/FigureBox.tsx';
import type { Box, FigureSize } from '../axes/frame.ts';
import { Figure } from '../Figure.tsx';
import { useSnapshot } from '../stageContext.ts';
import { describe } from './describe.ts';
import { InputBox } from './InputBox.tsx';
import { LayeredWire } from './LayeredWire.tsx';
import { type LayeredShape, layOut, shapeOf } from './layout.ts';
import { UnitBox } from './UnitBox.tsx';
import '../network/network.css';
import './layeredNetwork.css';

interface LayeredNetworkProps {
  size: FigureSize;
  chooses?: boolean | undefined;
  title?: string | undefined;
}

/** A network of any number of layers, with the example in hand on its way through it, or all at once: weights on wires that can be taken hold of, sums and values in units. */
export function LayeredNetwork({ size, title, chooses = false }: LayeredNetworkProps) {
  return (
    <Figure<Matrices> name={words.name} title={title} className="drawn" describe={describe}>
      <FigureBox size={size} className="network layered-network">
        {(box) => <Drawing box={box} chooses={chooses} />}
      </FigureBox>
    </Figure>
  );
}

function Drawing({ box, chooses }: { box: Box; chooses: boolean }) {
  const text = useSnapshot((now: Matrices) => JSON.stringify(shapeOf(now)));
  const shape = useMemo(() => JSON.parse(text) as LayeredShape, [text]);
  const layout = useMemo(() => layOut(shape, box), [shape, box]);
  const { sizes } = shape;
  const layers = upTo(sizes.length - 1);
  const unitsOf = (layer: number) => sizes[layer + 1] ?? 0;
  return (
    <>
      {/* Wires first, so that boxes cover their ends. */}
      {layers.flatMap((layer) =>
        upTo((sizes[layer] ?? 0) * unitsOf(layer)).map((wire) => (
          <LayeredWire key={`${layer}.${wire}`} layout={layout} layer={layer} wire={wire} chooses={chooses} />
        )),
      )}
      {upTo(sizes[0] ?? 0).map((index) => (
        <InputBox key={`x${index}`} layout={layout} index={index} />
      ))}
      {layers.flatMap((layer) =>
        upTo(unitsOf(layer)).map((unit) => (
          <UnitBox
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
