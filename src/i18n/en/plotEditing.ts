/** Words of the plot where points are added and taken away. */
export const plotEditing = {
  remove: (number: string) => `Remove point ${number}`,
};
