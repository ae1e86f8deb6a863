import { playground as words } from '#words/playground.ts';
import { FIGURES, type FigureId } from '../../run/playground/controls.ts';
import type { FigureSize } from '../../views/axes/frame.ts';
import { ContourMap } from '../../views/contourMap/ContourMap.tsx';
import { BowlStill } from '../../views/costBowl/BowlStill.tsx';
import { CostBowl } from '../../views/costBowl/CostBowl.tsx';
import { CostHistory } from '../../views/costHistory/CostHistory.tsx';
import { DataPlot } from '../../views/dataPlot/DataPlot.tsx';
import * as racers from '../../views/dataPlot/layers/racers.tsx';
import { StageContext } from '../../views/stageContext.ts';
import '../../views/costBowl/drawMeanings.ts';
import '../../views/rain/showRain.ts';
import '../../views/terrain/showTerrains.ts';
import { useNow, usePlayground, useSession } from './context.ts';

const DRAG = ['line', 'points'] as const;
const NONE = [] as const;
const LAYERS = [racers];

/** One figure large, the others beside it. Any of them can be the large one, and a link can hide each. */
export function Figures() {
  const shown = useFigures();
  const front = useFront(shown);
  if (!front) return null;
  const beside = shown.filter((id) => id !== front);
  return (
    <div className="stage-figures">
      <div className="stage-main" data-front="true">
        <Figure id={front} size="main" />
      </div>
      {beside.length > 0 ? (
        <div className="stage-beside">
          {beside.map((id) => (
            <div key={id} className="stage-card" data-figure={id}>
              <Figure id={id} size="beside" />
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** Which figure is the large one. */
export function FigureChoice() {
  const { playground } = useSession();
  const shown = useFigures();
  const front = useFront(shown);
  if (shown.length < 2) return null;
  return (
    <div className="figure-choice" role="group" aria-label={words.largeFigure}>
      {shown.map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === front}
          onClick={() => playground.change({ front: id })}
        >
          {words.figures[id]}
        </button>
      ))}
    </div>
  );
}

/** The figures that there is something to show in, and that are not hidden. */
export function useFigures(): readonly FigureId[] {
  const hidden = usePlayground((state) => state.hidden);
  const onCost = usePlayground((state) => state.landscape.kind === 'cost');
  const works = useNow((now) => now.works);
  return FIGURES.filter((id) => !hidden.includes(id) && (id === 'plot' ? onCost : works));
}

function useFront(shown: readonly FigureId[]): FigureId | undefined {
  const wanted = usePlayground((state) => state.front);
  return shown.includes(wanted) ? wanted : (shown.find((id) => id === 'bowl') ?? shown[0]);
}

interface FigureProps {
  readonly id: FigureId;
  readonly size: FigureSize;
  /** As a picture: nothing in it can be taken hold of. */
  readonly still?: boolean;
}

/** A figure as the playground shows it, on the page and in a picture. */
export function Figure({ id, size, still = false }: FigureProps) {
  const { stage } = useSession();
  const racing = usePlayground((state) => state.racers.length > 1);
  const lift = usePlayground((state) => state.intercept);
  const title = size === 'beside' ? words.figures[id] : undefined;
  switch (id) {
    case 'plot':
      return (
        <StageContext value={stage.measured}>
          <DataPlot
            size={size}
            title={title}
            drag={still ? NONE : DRAG}
            misses={racing ? 'none' : 'bars'}
            layers={LAYERS}
            lift={lift}
          />
        </StageContext>
      );
    case 'bowl':
      return still ? (
        <BowlStill />
      ) : (
        <CostBowl
          placeWhileRacing
          title={title}
          compact={size === 'beside'}
          fallback={<ContourMap size={size} title={title} showBottom placeWhileRacing />}
        />
      );
    case 'map':
      return <ContourMap size={size} title={title} showBottom placeWhileRacing={!still} />;
    case 'cost':
      return <CostHistory size={size} title={title} />;
  }
}
