import { useId } from 'react';

interface ChoiceProps {
  name: string;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  onChange: (value: string) => void;
  /** Whether the name is for screen readers alone. */
  quiet?: boolean;
}

/** One of many, by the browser's own list. */
export function Choice({ name, value, options, onChange, quiet = false }: ChoiceProps) {
  const id = useId();
  return (
    <p className="pick">
      <label htmlFor={id} className={quiet ? 'visually-hidden' : undefined}>
        {name}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}
