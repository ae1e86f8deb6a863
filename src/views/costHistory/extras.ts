/** What only some pages show in the chart, put here by what they load: views/rain/showRain.ts. */
import type { ComponentType } from 'react';
import type { Timed } from '../../run/stage/facets.ts';
import type { Chart } from './chart.ts';

interface Extras {
  Rain?: ComponentType<{ readonly chart: Chart }>;
  /** The costs of the rain that the chart makes room for. */
  rainRange?: (now: Timed) => { readonly low: number; readonly high: number };
  describeRain?: (now: Timed) => string;
}

export const extras: Extras = {};
