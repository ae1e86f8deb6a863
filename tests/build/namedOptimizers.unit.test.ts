import { expect, it } from 'vitest';
import { optimizersIn } from '../../build/namedOptimizers.ts';

const root = process.cwd();

it('a lesson brings the optimizers that it names, each once, and no other', () => {
  const lesson = `state: { optimizer: 'adam' } … patch={{ optimizer: "momentum" }} … racers: [{ optimizer: 'adam' }]`;
  const code = optimizersIn(lesson, root, true);
  expect(code.match(/^import \w+/gm)).toEqual(['import adam', 'import momentum']);
  expect(code).toContain('bringOptimizers([adam, momentum]);');
});

it('brings the tracks of other ways down where a line goes one', () => {
  expect(optimizersIn("optimizer: 'momentum'", root, true)).toContain('lineTracks.ts');
  expect(optimizersIn("optimizer: 'miniBatch'", root, true)).not.toContain('lineTracks.ts');
  expect(optimizersIn("optimizer: 'momentum'", root, false)).not.toContain('lineTracks.ts');
});

it('a lesson brings the schedules that it names', () => {
  const lesson = "schedule: null, and then schedule: { id: 'inverseTime', settings: { halvedAfter: 50 } }";
  const code = optimizersIn(lesson, root, false);
  expect(code.match(/^import \w+/gm)).toEqual(['import inverseTime']);
  expect(code).toContain('bringSchedules([inverseTime]);');
});

it('a lesson that names none brings none, and what is no optimizer is left for its stage to say', () => {
  const none = '<Step stage={{ state: { learningRate: 0.1 } }}>momentum and adam</Step>';
  expect(optimizersIn(none, root, true)).toBe('');
  expect(optimizersIn("optimizer: 'magic'", root, true)).toBe('');
});
