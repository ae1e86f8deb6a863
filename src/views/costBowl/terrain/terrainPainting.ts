import { bring } from '../../../ui/bring.ts';
import type { Painting, Three } from '../painting.ts';

let coming: Promise<Painting> | undefined;

/** What three draws a terrain with; loaded when the first one is drawn. */
export function terrainPainting(three: Three): Promise<Painting> {
  coming ??= bring(() => import('./terrainMeshes.ts')).then(({ terrainMeshes }) => terrainMeshes(three));
  return coming;
}
