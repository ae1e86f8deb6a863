import { createContext } from 'react';
import type { Box, FigureSize } from './axes/frame.ts';

/** On paper figures stand still: the boxes that they are drawn in. Null where they live and measure the room that they have. */
export const StillContext = createContext<Readonly<Record<FigureSize, Box>> | null>(null);
