/** Words of the run controls and of the controls that some figures have of their own. */
export const runControls = {
  run: 'The run',
  step: 'Step',
  play: 'Play',
  pause: 'Pause',
  reset: 'Reset',
  speed: 'Speed',
  speeds: { slow: 'slow', normal: 'normal', fast: 'fast', fastest: 'very fast' },
  learningRate: 'Learning rate',
  atRate: (rate: string) => `learning rate ${rate}`,
  timeline: 'Timeline',
  stepOf: (step: string, steps: string) => `Step ${step} of ${steps}`,
  diverged: (step: string) =>
    `The steps climb out of the bowl: stopped at step ${step}. A smaller learning rate comes back.`,
  divergedUphill: (step: string) =>
    `The steps climb out of the bowl: stopped at step ${step}. Downhill needs the minus.`,
  overflowed: (step: string) =>
    `After step ${step} the cost outgrew the computer’s numbers. A smaller learning rate comes back.`,
  converged: (under: string, step: string) =>
    `Both slopes are under ${under} after ${step} steps: flat enough to stop. This is the bottom.`,
  settled: (step: string) => `Step ${step} moves nothing any more: both slopes are as good as zero.`,
  longest: (steps: string) =>
    `${steps} steps: the timeline ends here. A larger learning rate gets there sooner.`,
  raceOver: 'The race is over: every racer has stopped.',

  rise: 'Stage of the bowl',
  rises: ['flat grid', 'risen', 'connected', 'smooth'],
  between: (from: string, to: string) => `from ${from} to ${to}`,
  playRise: 'Grow the bowl',
  pauseRise: 'Pause growing',

  nudge: (letter: string) => `Nudge ${letter} by`,

  rewriting: 'Rewriting',
  rewritingOf: (step: string, steps: string) => `Rewriting ${step} of ${steps}`,
  flow: 'Flow',
  flowOf: (step: string, steps: string) => `Flow ${step} of ${steps}`,
  back: 'Back',
  backIn: (name: string) => `${name} back`,
  forward: 'Forward',
  forwardIn: (name: string) => `${name} forward`,
  playFlow: 'Play the flow',
};
