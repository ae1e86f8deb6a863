import { useCallback } from 'react';
import type { Setting } from '../../../core/optimizers/optimizer.ts';
import { sliderMax } from '../../../core/settingChecks.ts';
import { plain } from '../../../i18n/format.ts';
import type { PlaygroundState } from '../../../run/playground/state.ts';
import { type Settings, settingRange } from '../../../run/playground/state.ts';
import { Slider } from '../../../ui/Slider.tsx';
import { useStateNumber } from '../context.ts';

interface SettingSliderProps {
  name: string;
  words: { readonly name: string; readonly sentence: string } | undefined;
  setting: Setting;
  /** How many examples there are, for settings that go by the data. */
  exampleCount: number;
  /** What its range is multiplied by on the ground in hand. */
  factor?: number;
  read: (state: PlaygroundState) => Settings;
  onChange: (value: number) => void;
}

/** As many decimals as the browser writes. */
const MOST_DIGITS = 100;

/** Six decimals, or wherever the digits begin. */
const digits = (value: number) =>
  plain(
    value,
    value !== 0 && Math.abs(value) < 1e-4
      ? Math.min(MOST_DIGITS, 2 - Math.floor(Math.log10(Math.abs(value))))
      : 6,
  );

/** One setting of an optimizer, a schedule or a maker: what the core declares of it decides how it is turned. */
export function SettingSlider(props: SettingSliderProps) {
  const { name, words, setting, exampleCount, factor = 1, read, onChange } = props;
  const { initial, logarithmic, whole } = setting;
  const min = setting.min * factor;
  const max = Math.max(min, sliderMax(setting, exampleCount) * factor);
  const source = useStateNumber(useCallback((state) => read(state)[name] ?? initial, [read, name, initial]));
  const { min: least, max: most, below } = settingRange(setting);
  // The largest number under an end that is itself too large.
  const end = below ? most - Math.max(Number.MIN_VALUE, Math.abs(most) * Number.EPSILON) : most;
  const wholeEnd = setting.max === 'exampleCount' ? Math.min(Math.floor(end), exampleCount) : Math.floor(end);
  const span = max - min;
  const step = whole ? 1 : 10 ** Math.floor(Math.log10(span / 50 || 1));
  return (
    <div className="setting-slider">
      <Slider
        name={words?.name ?? name}
        source={source}
        onChange={(value) => onChange(whole ? Math.round(value) : value)}
        min={min}
        max={max}
        typed={{ min: least, max: whole ? wholeEnd : end, whole }}
        {...(logarithmic && min > 0 && !whole
          ? { scale: 'log' as const }
          : { step, fineStep: whole ? 1 : step / 10 })}
        format={digits}
        buttons={false}
      />
      {words ? <p className="note">{words.sentence}</p> : null}
    </div>
  );
}
