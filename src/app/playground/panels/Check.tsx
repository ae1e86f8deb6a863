import { useId } from 'react';

interface CheckProps {
  name: string;
  sentence?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A choice of yes or no, with a sentence that says what it does. */
export function Check({ name, sentence, checked, onChange }: CheckProps) {
  const id = useId();
  return (
    <div className="check">
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={sentence ? id : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        {name}
      </label>
      {sentence ? (
        <p id={id} className="note">
          {sentence}
        </p>
      ) : null}
    </div>
  );
}
