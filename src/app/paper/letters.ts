/** What an option is called on paper: A, B, C. The worksheet and its key say the same. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);
