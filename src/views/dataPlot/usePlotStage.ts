import type { PlottedStage } from '../../run/kinds/line/plotted.ts';
import { useStage } from '../stageContext.ts';

/** The stage of a data plot: a lesson's line or the playground. */
export const usePlotStage = (): PlottedStage => useStage();
