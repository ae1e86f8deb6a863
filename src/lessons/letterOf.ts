/** What an option is called in the room and on paper: A, B, C. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);
