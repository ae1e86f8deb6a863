import { useState } from 'react';
import { costBowl as words } from '#words/costBowl.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { useStage } from '../stageContext.ts';
import { CAMERA_MOVES, type CameraMove, glide, moved } from './cameraMoves.ts';

const ICONS: Readonly<Record<CameraMove, string>> = {
  left: 'M3.5 8.5a4.7 4.7 0 1 0 2-4M3 2.8l2.4 1.8L4 7.2',
  right: 'M12.5 8.5a4.7 4.7 0 1 1-2-4M13 2.8l-2.4 1.8L12 7.2',
  above: 'M2 12.5h12M8 2v7M5 6.2 8 9.2l3-3',
  closer: 'M8 3.2v9.6M3.2 8h9.6',
  farther: 'M3.2 8h9.6',
  reset: 'M2.5 7.6 8 3l5.5 4.6M4.2 6.6V13h7.6V6.6',
};

/** Every way of looking, by single presses. */
export function BowlTools() {
  const stage = useStage<Floor>();
  // Under a finger the buttons are large, and would lie over the bowl: there they open from one.
  const [open, setOpen] = useState(false);
  return (
    <fieldset className="bowl-tools" data-open={open || undefined}>
      <legend className="visually-hidden">{words.view}</legend>
      <button
        type="button"
        className="bowl-tools-toggle"
        aria-expanded={open}
        aria-label={words.turn}
        onClick={() => setOpen(!open)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={open ? 'M4 4l8 8M12 4l-8 8' : 'M2.5 8a5.5 2.6 0 1 0 11 0 5.5 2.6 0 1 0-11 0M8 2.2v11.6'} />
        </svg>
      </button>
      {CAMERA_MOVES.map((move) => (
        <button
          key={move}
          type="button"
          aria-label={words[move]}
          title={words[move]}
          onClick={() => glide(stage, moved(stage.getState().camera, move))}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={ICONS[move]} />
          </svg>
        </button>
      ))}
    </fieldset>
  );
}
