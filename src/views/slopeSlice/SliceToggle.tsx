import { slopeSlice as words } from '#words/slopeSlice.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { saidOf } from '../axes/floor.ts';
import { useSnapshot, useStage } from '../stageContext.ts';
import './sliceToggle.css';

/** Which parameter varies. The derivation uses it too: the same choice, the other formula. */
export function SliceToggle({ axis }: { axis: string }) {
  const stage = useStage<Floor>();
  const axes = useSnapshot((now: Floor) => now.axes);
  return (
    <fieldset className="slice-toggle">
      <legend className="visually-hidden">{words.choose}</legend>
      {axes.map((one) => (
        <button
          key={one.name}
          type="button"
          translate="no"
          className={`slice-choice ${one.className}`}
          aria-pressed={one.name === axis}
          aria-label={words.along(saidOf(one))}
          onClick={() => stage.replace({ slice: one.name })}
        >
          {one.name}
        </button>
      ))}
    </fieldset>
  );
}
