import type { Frame } from './frame.ts';

/** Cuts what has its name at the frame of the axes. */
export const FrameClip = ({ id, frame: { left, right, top, bottom } }: { id: string; frame: Frame }) => (
  <clipPath id={id}>
    <rect x={left} y={top} width={right - left} height={bottom - top} />
  </clipPath>
);
