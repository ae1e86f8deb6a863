/** Over two parameters the cost is a bowl. Of more there is no picture of that kind to speak of. */
const climbed = (step: string, parameters: number) =>
  `The steps climb ${parameters === 2 ? 'out of the bowl' : 'higher and higher'}: stopped at step ${step}.`;
const slopesAre = (parameters: number) =>
  parameters === 1 ? 'the slope is' : parameters === 2 ? 'both slopes are' : 'all slopes are';
const begun = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);

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
  growing: (steps: string, of: string) => `recording… ${steps} of ${of}`,
  waiting: 'That step is still being recorded. It shows as soon as it is there.',
  diverged: (step: string, parameters: number) =>
    `${climbed(step, parameters)} A smaller learning rate comes back.`,
  divergedUphill: (step: string, parameters: number) =>
    `${climbed(step, parameters)} Downhill needs the minus.`,
  overflowed: (step: string) =>
    `After step ${step} the cost outgrew the computer’s numbers. A smaller learning rate comes back.`,
  converged: (under: string, step: string, parameters: number) =>
    begun(
      `${slopesAre(parameters)} within ${under} of 0 after ${step} steps: flat enough to stop.${parameters === 2 ? ' This is the bottom.' : ''}`,
    ),
  settled: (step: string, parameters: number) =>
    `Step ${step} moves nothing any more: ${slopesAre(parameters)} as good as zero.`,
  longest: (steps: string) =>
    `${steps} steps: the timeline ends here. A larger learning rate gets there sooner.`,
  raceOver: 'The race is over: every racer has stopped.',

  beats: [
    'First, the slopes: which way is up, and how steep. Press again.',
    'Then the minus: turn around. Press again.',
    'Then the learning rate: only a share of that. Press again to move.',
  ],

  rise: 'Stage of the bowl',
  rises: ['floor', 'risen', 'joined', 'filled in'],
  between: (from: string, to: string) => `from ${from} to ${to}`,
  playRise: 'Next stage',
  pauseRise: 'Pause',

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
