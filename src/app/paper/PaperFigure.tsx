import { useMemo } from 'react';
import type { StageLayout } from '../../lessons/lesson.ts';
import type { StepOutline } from '../../lessons/outline.tsx';
import { layerPieces } from '../../lessons/stage/pieces.ts';
import { stageOf } from '../../run/kinds/kinds.ts';
import { StageContext } from '../../views/stageContext.ts';
import type { Width } from './boxes.ts';
import { MAP } from './drawings.ts';
import { StillFigure } from './StillFigure.tsx';

interface PaperFigureProps {
  readonly step: StepOutline;
  readonly width: Width;
  /** The figure, where it is another than the step's great one, or none. */
  readonly show: string | null;
}

/** The step's picture, standing still as the lesson set it: nothing in it can be taken hold of. */
export function PaperFigure({ step, width, show }: PaperFigureProps) {
  // On paper all steps lie side by side: what an earlier question asks for stays covered.
  const stage = useMemo(() => stageOf(step.layout, { revealed: false }), [step.layout]);
  const names = show ? [show] : figuresOf(step);
  const isPair = names.length > 1;
  const layout = onPaper(step.layout, isPair);
  const room = isPair ? 'half' : width;
  if (show === 'none') return null;
  return (
    <StageContext value={stage}>
      <div className="paper-figures">
        {names.map((name) => (
          <StillFigure key={name} name={name} layout={layout} width={room} />
        ))}
      </div>
    </StageContext>
  );
}

/** Without handles. Where the room of costs is empty the misses are bars, since squares would give away the height that is asked for. */
const onPaper = (layout: StageLayout, besideRoom: boolean): StageLayout => ({
  ...layout,
  drag: [],
  layers: (layout.layers ?? []).filter((layer) => !layerPieces([layer])[0]?.onScreenOnly),
  ...(besideRoom ? { misses: 'bars' } : {}),
});

/** The great picture. A place is marked on the map, which is flat, as paper is; a room without a surface has beside it what stands there. */
function figuresOf({ layout, question }: StepOutline): readonly string[] {
  const { show, beside: [near] = [], surface = true } = layout;
  if (question?.kind === 'place') return [MAP];
  return !surface && near ? [near, show] : [show];
}
