/** The last cell of a notebook: what it draws of `path`, the places that the program has visited, and of `cost`, its own. It needs matplotlib and nothing else. */

export interface Plotted {
  /** How a plain number is given to the program's cost; absent, as it is. */
  readonly number?: ((name: string) => string) | undefined;
  /** There may be places without a cost, as on a surface with a root in it. */
  readonly holes?: boolean;
  /** b is no parameter: the cost is drawn over w alone. */
  readonly onlyW?: boolean;
}

const BEGIN = [
  'import matplotlib.pyplot as plt',
  '',
  'assert path, "The program has not called visit, so there is no path to draw."',
];

/** At most so many places are drawn, however long the run. */
const SHOWN = [
  '# At most 500 of the places, the last one among them.',
  'steps_shown = [*range(0, len(path) - 1, len(path) // 500 + 1), len(path) - 1]',
];

const HISTORY = [
  'history.plot(steps_shown, costs, "o-", markersize=3)',
  'history.set_xlabel("step")',
  'history.set_ylabel("cost")',
  'if min(costs) > 0:',
  '    history.set_yscale("log")',
];

/** A linear model's weights and its loss, step by step, by the program's own `model` and `loss`; where the data were made, the truth beside the weights. */
export const weightsAndLoss = ({ intercept, made }: { intercept: boolean; made: boolean }): string[] => [
  ...BEGIN,
  '',
  'def height(place):',
  `    w, b = ${intercept ? 'place[:-1], place[-1]' : 'place, 0'}`,
  '    return float(loss([model(x, w, b) - target for x, target in zip(X, y)]))',
  '',
  ...SHOWN,
  'places = [path[step] for step in steps_shown]',
  'costs = [height(place) for place in places]',
  `names = [f"w[{i}]" for i in range(len(path[0])${intercept ? ' - 1)] + ["b"]' : ')]'}`,
  '',
  'figure, (weights, history) = plt.subplots(1, 2, figsize=(11, 4.5))',
  'for name, values in zip(names, zip(*places)):',
  '    weights.plot(steps_shown, values, label=name)',
  ...(made
    ? [
        `for truth in [*true_w${intercept ? ', true_b' : ''}]:`,
        '    weights.axhline(truth, color="gray", linestyle="--", linewidth=1)',
      ]
    : []),
  'weights.set_xlabel("step")',
  'weights.legend()',
  '',
  ...HISTORY,
  'plt.show()',
];

/** What a model answers against what was observed, for a program that keeps no path: two expressions of the program's, each as numbers in a row. */
export const againstObserved = (answers: string, observed: string): string[] => [
  'import matplotlib.pyplot as plt',
  '',
  `predicted = [float(one) for one in ${answers}]`,
  `observed = [float(one) for one in ${observed}]`,
  '',
  'figure, picture = plt.subplots(figsize=(5, 5))',
  'picture.plot(observed, predicted, "o", markersize=3)',
  'ends = [min(observed), max(observed)]',
  'picture.plot(ends, ends, color="black", linewidth=1)',
  'picture.set_xlabel("observed")',
  'picture.set_ylabel("predicted")',
  'plt.show()',
];

/** The path over the contours of the cost, and the cost by step beside it; of a line through the origin, the path on its curve. */
export function pathAndCost({ number = (name) => name, holes = false, onlyW = false }: Plotted): string[] {
  const cost = `float(cost(${number('w')}, ${number('b')}))`;
  return [
    ...(holes ? ['import math', ''] : []),
    ...BEGIN,
    '',
    ...(holes
      ? [
          '# A formula need not have a cost everywhere: where it has none, nothing is drawn.',
          'def height(w, b):',
          '    try:',
          `        return ${cost}`,
          '    except (ArithmeticError, TypeError, ValueError):',
          '        return math.nan',
        ]
      : ['def height(w, b):', `    return ${cost}`]),
    '',
    '# From the least to the greatest, and somewhat beyond both.',
    'def around(values, count=41):',
    '    low, high = min(values), max(values)',
    '    margin = 0.3 * (high - low) or 1',
    '    return [low - margin + i * (high - low + 2 * margin) / (count - 1) for i in range(count)]',
    '',
    ...SHOWN,
    'ws = [float(path[step][0]) for step in steps_shown]',
    'bs = [float(path[step][1]) for step in steps_shown]',
    'costs = [height(w, b) for w, b in zip(ws, bs)]',
    '',
    'figure, (floor, history) = plt.subplots(1, 2, figsize=(11, 4.5))',
    ...(onlyW ? ALONG_W : overBoth(holes)),
    '',
    ...HISTORY,
    'plt.show()',
  ];
}

const ALONG_W = [
  'across = around(ws)',
  'floor.plot(across, [height(w, bs[0]) for w in across])',
  'floor.plot(ws, costs, "o-", color="black", markersize=3, linewidth=1)',
  'floor.set_xlabel("w")',
  'floor.set_ylabel("cost")',
];

const overBoth = (holes: boolean) => [
  'across, up = around(ws), around(bs)',
  'heights = [[height(w, b) for w in across] for b in up]',
  `known = [one for row in heights for one in row${holes ? ' if math.isfinite(one)' : ''}]`,
  'low, high = min(known), max(known)',
  '# Squares between them, so that the rings of a bowl are equally far apart.',
  'levels = [low + (high - low) * (i / 12) ** 2 for i in range(1, 13)]',
  'if low < high:',
  '    floor.contour(across, up, heights, levels=levels)',
  'floor.plot(ws, bs, "o-", color="black", markersize=3, linewidth=1)',
  'floor.set_xlabel("w")',
  'floor.set_ylabel("b")',
];
