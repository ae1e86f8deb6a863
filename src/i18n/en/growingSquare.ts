/** The words of the square that grows. Numbers and letters come in as text. */
export const growingSquare = {
  name: 'A square that grows',
  title: 'One square',
  corner: 'Corner of the square',
  area: 'area',
  moves: 'the inside moves',
  strips: 'two strips',
  stripsAway: 'two strips, taken away',
  cornerPiece: 'the corner',
  perUnit: (axis: string) => `for each 1 of ${axis}`,
  side: (inside: string, area: string) => `inside ${inside}, area ${area}`,
  describe: (d: { inside: string; value: string; area: string }) =>
    `The square of ${d.inside}, which is ${d.value} here: its area is ${d.area}.`,
  describeNudge: (d: {
    axis: string;
    nudge: string;
    moves: string;
    strips: string;
    corner: string;
    perUnit: string;
  }) =>
    ` Nudge ${d.axis} by ${d.nudge}, and the inside moves by ${d.moves}: two strips of ${d.strips} together, and a corner of ${d.corner}. For each 1 of ${d.axis} that is ${d.perUnit}.`,
  none: 'There is no day yet, so there is no square.',
};
