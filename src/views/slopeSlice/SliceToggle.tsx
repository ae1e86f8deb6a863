import { slopeSlice as words } from '#words/slopeSlice.ts';
import { useStage } from '../stageContext.ts';
import type { Axis } from './slice.ts';
import './sliceToggle.css';

const AXES: readonly Axis[] = ['w', 'b'];

/** Which parameter varies. The derivation uses it too: the same choice, the other formula. */
export function SliceToggle({ axis }: { axis: Axis }) {
  const stage = useStage();
  return (
    <fieldset className="slice-toggle">
      <legend className="visually-hidden">{words.choose}</legend>
      {AXES.map((letter) => (
        <button
          key={letter}
          type="button"
          translate="no"
          className={`slice-choice of-${letter}`}
          aria-pressed={letter === axis}
          aria-label={words.along(letter)}
          onClick={() => stage.replace({ slice: letter })}
        >
          {letter}
        </button>
      ))}
    </fieldset>
  );
}
