import { type ReactNode, useId } from 'react';
import { untranslated } from './untranslated.ts';
import './segmented.css';

interface SegmentedProps<Value extends string | number> {
  /** The name of the group. */
  name: string;
  /** What the eye reads before it; the name where it is left out. */
  label?: ReactNode;
  value: Value;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChange: (value: Value) => void;
}

/** A few choices in a row, one of which holds: radio buttons in the shape of one bar. */
export function Segmented<Value extends string | number>(props: SegmentedProps<Value>) {
  const { name, label = name, value, options, onChange } = props;
  const group = useId();
  return (
    <fieldset className="segmented" aria-label={name}>
      <span className="segmented-label" aria-hidden="true">
        {label}
      </span>
      <span className="segmented-bar">
        {options.map((option) => (
          <label key={option.value} className="segmented-option">
            <input
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span translate={untranslated(option.label)}>{option.label}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
