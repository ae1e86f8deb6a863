import { share as words } from '#words/share.ts';
import { CONTROLS, type ControlId, FIGURES } from '../../../../run/playground/controls.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Check } from '../../panels/Check.tsx';

const say = words.handout;
const isFigure = (id: ControlId) => (FIGURES as readonly string[]).includes(id);
const OTHERS = CONTROLS.filter((id) => !isFigure(id));

interface HandoutFieldsProps {
  hidden: readonly ControlId[];
  onChange: (hidden: readonly ControlId[]) => void;
}

/** What others see: each figure and each control by its plain name, checked where it is shown. */
export function HandoutFields({ hidden, onChange }: HandoutFieldsProps) {
  const set = (id: ControlId) => (shown: boolean) =>
    // In the order of the list, whatever the order of the clicks: the same choice is the same link.
    onChange(CONTROLS.filter((one) => (one === id ? !shown : hidden.includes(one))));
  const list = (title: string, ids: readonly ControlId[]) => (
    <fieldset className="handout-list">
      <legend>{title}</legend>
      {ids.map((id) => (
        <Check key={id} name={words.parts[id]} checked={!hidden.includes(id)} onChange={set(id)} />
      ))}
    </fieldset>
  );
  return (
    <div className="handout-fields">
      {list(say.figures, FIGURES)}
      {list(say.controls, OTHERS)}
      <div className="button-row">
        <Button onClick={() => onChange([])}>{say.all}</Button>
        <Button onClick={() => onChange(OTHERS)}>{say.figuresOnly}</Button>
      </div>
    </div>
  );
}
