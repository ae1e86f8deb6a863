import { expect, it } from 'vitest';
import { namedOfNetworks } from '../../build/namedOfNetworks.ts';

const root = process.cwd();
const importsOf = (lesson: string) =>
  [...namedOfNetworks(lesson, root).matchAll(/'\/src\/(?:run\/kinds|core)\/network\/([^']+)'/g)].map(
    ([, file]) => file,
  );

it('a lesson on networks brings what its words ask for, and the activations and losses of its models', () => {
  const lesson = `stage={{ kind: 'network', state: { hidden: [{ units: 3, activation: 'relu' }], output: 'sigmoid', loss: 'crossEntropy' } }} {(s) => s.winsOver(9)} {(s) => s.hands.size}`;
  expect(importsOf(lesson)).toEqual([
    'asked/complexity.ts',
    'asked/hands.ts',
    'activations/relu.ts',
    'activations/sigmoid.ts',
    'atHand.ts',
    'losses/crossEntropy.ts',
    'atHand.ts',
  ]);
  expect(namedOfNetworks(lesson, root)).toContain('bringActivations([relu, sigmoid]);');
});

it('a lesson that asks for nothing rare brings nothing, nor does one on lines', () => {
  expect(namedOfNetworks("kind: 'network' {(s) => s.cost}", root)).toBe('');
  expect(namedOfNetworks('{(s) => s.hands}', root)).toBe('');
});
