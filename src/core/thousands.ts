/** A whole number as text, its thousands set apart by narrow spaces at which no line breaks: 1 000 000. */
export const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');
