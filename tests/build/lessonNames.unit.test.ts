import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lessons } from '../../build/lessons.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
type Transform = { handler(value: string, id: string): Promise<{ code: string }> };
const { handler } = lessons(root).transform as unknown as Transform;

const step = (title: string, inside: string) =>
  `<Step title="${title}" stage={{ show: 'dataPlot' }}>\n\n${inside}\n\n</Step>\n\n`;
const built = (inside: string) =>
  handler(
    `export const meta = { slug: 'a', title: 'A', summary: 'S.', minutes: 7 };\n\n${step('First', 'One.')}${step('Second', inside)}${step('Third', 'Three.')}`,
    `${root}src/lessons/en/10-wags-and-pats/999-a.mdx`,
  );

/** What a formula's pieces are named, in their order. */
const namesIn = async (formula: string): Promise<string[]> => {
  const { code } = await built(`$$\n${formula}\n$$`);
  return [...code.matchAll(/"?data-names"?: "(\w+)"/g)].map(([, name = '']) => name);
};

describe('the names in a formula', () => {
  it.each([
    [String.raw`\w + \b + \cost`, ['w', 'b', 'cost']],
    [String.raw`\frac{\partial\,\cost}{\partial \w}`, ['slopeW']],
    [String.raw`\dfrac{\partial \cost}{\partial\,\b}`, ['slopeB']],
    [String.raw`\frac{d\cost}{d\w}`, ['slopeW']],
    [String.raw`\w - \rate \cdot \tfrac{\partial\cost}{\partial\w}`, ['w', 'learningRate', 'slopeW']],
    [String.raw`\nabla\,\cost`, ['gradient', 'cost']],
    // A quotient is no derivative, and keeps the names of its parts (the lower is set first).
    [String.raw`\frac{\cost}{\w}`, ['w', 'cost']],
    [String.raw`\frac{1}{n}`, []],
  ])('%s', async (formula, names) => {
    expect(await namesIn(formula)).toEqual(names);
  });
});

describe('a name in the text', () => {
  it('stands for one of the things that have names', async () => {
    const { code } = await built('The <Name of="slopeB">*slope* along b</Name>.');
    expect(code).toContain('/src/lessons/vocabulary/rare/Name.tsx');
  });

  it.each([
    [
      '<Name of="slopW">it</Name>',
      /step 2, "Second", <Name>: there is no name "slopW". Did you mean "slopeW"\?/,
    ],
    ['<Name>it</Name>', /step 2, "Second", <Name>: there is no of="…". There is w, b, cost/],
    ['Deep **in <Name of="momentum">it</Name>**', /there is no name "momentum"/],
  ])('fails the build at %s', async (inside, message) => {
    await expect(built(inside)).rejects.toThrow(message);
  });
});
