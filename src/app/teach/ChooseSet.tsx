import { useMemo } from 'react';
import { teach as words } from '#words/teach.ts';
import { NumberField } from '../../ui/NumberField.tsx';

const MOST = 999;

/** Which set of short questions the papers have: another has other questions, with other numbers. */
export function ChooseSet({ set, onSet }: { set: number; onSet: (set: number) => void }) {
  const source = useMemo(() => ({ read: () => set, subscribe: () => () => undefined }), [set]);
  return (
    <NumberField
      name={words.chooseSet}
      source={source}
      min={1}
      max={MOST}
      step={1}
      onChange={(value) => onSet(Math.round(value))}
    />
  );
}
