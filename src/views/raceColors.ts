import './raceColors.css';

/**
 * The racers, told apart by letter, by dash and by color. Two hues at two lightnesses each, none of them a color that
 * already means something, and at least 17 apart in OKLab (×100) also with any color blindness, in every theme.
 */
export interface Racer {
  readonly letter: string;
  /** Sets `--race` for what is drawn inside. */
  readonly className: string;
  /** The custom property of the root, for what is not drawn with CSS. */
  readonly variable: string;
  /** An SVG dash pattern; empty for a line without gaps. */
  readonly dash: string;
}

export const RACERS: readonly Racer[] = [
  { letter: 'A', className: 'race-a', variable: '--race-a', dash: '' },
  { letter: 'B', className: 'race-b', variable: '--race-b', dash: '9 4' },
  { letter: 'C', className: 'race-c', variable: '--race-c', dash: '2 4' },
  { letter: 'D', className: 'race-d', variable: '--race-d', dash: '9 4 2 4' },
];

/** The racer of a learning rate, by its index; more than four begin again. */
export const racerOf = (index: number): Racer => RACERS[index % RACERS.length] as Racer;
