type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether two pieces of plain data, such as JSON can hold, are equal, however deep they are and in whatever order their fields stand. A field that is
 * undefined is as good as none; NaN equals itself, and 0 equals −0.
 */
export function same(one: unknown, other: unknown): boolean {
  if (one === other || Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, i) => same(item, other[i]));
  return (
    Array.isArray(one) === Array.isArray(other) &&
    Object.keys({ ...one, ...other }).every((key) => same((one as Fields)[key], (other as Fields)[key]))
  );
}
