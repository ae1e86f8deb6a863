/** The words of the figure of predictions against what was observed. */
export const predictedObserved = {
  observed: 'observed',
  predictedName: (target: string) => `predicted ${target}`,
  observedName: (target: string) => `observed ${target}`,
  predictedObserved: 'Predicted against observed',
  predictedTitle: 'Predicted, observed',
  exact: 'exact',
  predictedOf: (row: string, observed: string, predicted: string, miss: string) =>
    `Row ${row}: observed ${observed}, predicted ${predicted}, a miss of ${miss}`,
  predictedDescribe: (d: { count: string; target: string; rms: string; share: string; lit: string }) =>
    `${d.count} examples, one dot each: the observed ${d.target} across, the predicted up. On the diagonal the two are equal. A typical miss is ${d.rms}; R² is ${d.share}. ${d.lit}`,
  ringed: (count: string) =>
    count === '1'
      ? 'One of them, ringed, is in the batch of the next step.'
      : `${count} of them, ringed, are in the batch of the next step.`,
};
