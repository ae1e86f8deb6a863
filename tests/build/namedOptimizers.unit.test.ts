import { expect, it } from 'vitest';
import { optimizersIn } from '../../build/namedOptimizers.ts';

const root = process.cwd();

it('a lesson brings the optimizers that it names, each once, and no other', () => {
  const lesson = `state: { optimizer: 'adam' } … patch={{ optimizer: "momentum" }} … racers: [{ optimizer: 'adam' }]`;
  const code = optimizersIn(lesson, root);
  expect(code.match(/^import \w+/gm)).toEqual(['import adam', 'import momentum']);
  expect(code).toContain('bringOptimizers([adam, momentum]);');
  expect(code).toContain('lineTracks.ts');
  expect(optimizersIn("optimizer: 'miniBatch'", root)).not.toContain('lineTracks.ts');
});

it('a lesson that names none brings none, and what is no optimizer is left for its stage to say', () => {
  expect(optimizersIn('<Step stage={{ state: { learningRate: 0.1 } }}>momentum and adam</Step>', root)).toBe(
    '',
  );
  expect(optimizersIn("optimizer: 'magic'", root)).toBe('');
});
