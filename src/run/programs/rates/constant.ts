import type { Rate } from '../parts/rate.ts';

const constant: Rate = { id: 'constant', constants: {}, lines: [] };

export default constant;
