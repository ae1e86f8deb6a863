/** Numbers as ARIA has them: decimals, without powers of ten. */
const HUGE = 1e21;
const DECIMAL = { useGrouping: false, maximumSignificantDigits: 17 } as const;

/** A value for aria-valuenow, aria-valuemin or aria-valuemax; as good as unbounded where nobody would count its digits. */
export function ariaNumber(value: number): number | string | undefined {
  if (!(Math.abs(value) < HUGE)) return undefined;
  return String(value).includes('e') ? value.toLocaleString('en-US', DECIMAL) : value;
}
