/** The same learning rate at every step. */
import type { Schedule } from './schedule.ts';

const constant: Schedule<never> = {
  id: 'constant',
  settings: {},
  rule: String.raw`\eta_t = \eta_0`,
  factor: () => 1,
};

export default constant;
