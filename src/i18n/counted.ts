/** How many there are, or which one of them, to the last digit: the millionth row is no 1.00 × 10⁶. */
export const counted = (count: number): string => String(count);
