/** Numbers as ARIA has them: decimals, without powers of ten. */
const DECIMAL = { useGrouping: false, maximumSignificantDigits: 17 } as const;
const isDecimal = (value: number) => !String(value).includes('e');

/** For aria-valuenow. */
export const ariaNumber = (value: number): string =>
  isDecimal(value) ? String(value) : value.toLocaleString('en-US', DECIMAL);

/** For aria-valuemin and aria-valuemax: none where it is so large, or so near 0, that it is as good as no limit. */
export const ariaLimit = (value: number): number | undefined => (isDecimal(value) ? value : undefined);
