import { plain } from '../../i18n/format.ts';

/** A time as it is read: two digits that count of what is short, whole milliseconds of what is long. */
export const milliseconds = (value: number): string =>
  plain(value, value >= 10 ? 0 : Math.min(6, 1 - Math.floor(Math.log10(value))));
