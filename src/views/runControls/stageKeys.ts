import type { KeyboardEvent as ReactKeyboardEvent } from 'react';
import type { Timed } from '../../run/stage/facets.ts';
import type { Stage } from '../../run/stage/stage.ts';
import type { Player } from './player.ts';

/** What has keys of its own: fields, buttons, and the handles and canvases of the figures. */
const OWN_KEYS =
  'input, textarea, select, button, a[href], summary, [contenteditable], [role="slider"], [role="spinbutton"], [role="button"], [role="application"], [data-own-keys]';

/**
 * The keys of a stage that has focus: Space plays and pauses, → and ← step the run, Home goes back to its start. Says
 * whether it took the key. Keys that something inside the stage has taken, or might want, are left alone.
 */
export function stageKeys(
  event: KeyboardEvent | ReactKeyboardEvent,
  stage: Stage<Timed>,
  player: Player,
): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
    return false;
  const { target } = event;
  if (target instanceof Element && target !== event.currentTarget && target.closest(OWN_KEYS)) return false;
  const act = { ' ': player.toggle, ArrowRight: player.step, ArrowLeft: player.back, Home: player.reset }[
    event.key
  ];
  if (!act) return false;
  event.preventDefault();
  // With nothing to step back from, ← is still the stage's: the page must not scroll under it.
  if (event.key !== 'ArrowLeft' || stage.getState().cursor > 0) act();
  return true;
}
