/** What stands under a picture over two parameters, and in its description, where a kind has more to say of it: put here by views/held/showHeld.ts. */
import type { ComponentType } from 'react';
import type { Floor } from '../../run/stage/facets.ts';

export const under: { Line?: ComponentType; say?: (now: Floor) => string } = {};
