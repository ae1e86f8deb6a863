import type { AtRule, Root, Rule } from 'postcss';
import type { Around } from './mathStyles.ts';

/** A face of the formulas' type: an `@font-face` of KaTeX's style sheet, and the letters that formulas show in it. */
export interface Face extends Look {
  readonly rule: AtRule;
  /** The name of its file, without what comes after the dot: KaTeX_Main-Regular. */
  readonly name: string;
  readonly letters: Set<string>;
}

interface Look {
  readonly family: string;
  readonly italic: boolean;
  readonly bold: boolean;
}

/** Sorts letters to the faces that they are shown in, by the rules of KaTeX's own style sheet. */
export function sortLetters(
  sheet: Root,
  shown: readonly { readonly around: Around; readonly letters: Iterable<string> }[],
): Face[] {
  const faces = facesOf(sheet);
  const dresses = dressesOf(sheet);
  for (const { around, letters } of shown) {
    const face = faceFor(lookOf(around, dresses), faces);
    for (const letter of letters) if (!UNSEEN.test(letter)) face.letters.add(letter);
  }
  return faces;
}

/** What holds KaTeX's lines open has no width, and wants no letter. (A space has a width, which is the face's.) */
const UNSEEN = /\u200b/;

function facesOf(sheet: Root): Face[] {
  const faces: Face[] = [];
  sheet.walkAtRules('font-face', (rule) => {
    const text = String(rule);
    const name = /(KaTeX_[\w-]+)\.woff2/.exec(text)?.[1];
    if (name) faces.push({ rule, name, letters: new Set(), ...lookIn(text, PLAIN) });
  });
  return faces;
}

const PLAIN: Look = { family: '', italic: false, bold: false };

/** What declarations say about the face; `font: normal …` says it all. */
function lookIn(text: string, { family, italic, bold }: Look): Look {
  const style = /\b(?:font-style|font):\s*(italic|normal)/.exec(text)?.[1];
  const weight = /\bfont-weight:\s*(\w+)/.exec(text)?.[1] ?? (/\bfont:\s*normal/.test(text) ? '400' : '');
  return {
    family: /KaTeX_[A-Za-z\d]+/.exec(text)?.[0] ?? family,
    italic: style ? style === 'italic' : italic,
    bold: weight ? /^(700|bold)$/.test(weight) : bold,
  };
}

/** A selector that says something about the face: classes to be met by an element and by those around it. */
interface Dress {
  readonly compounds: readonly { readonly classes: readonly string[]; readonly child: boolean }[];
  readonly says: string;
}

/** All of them, the weakest first: by how many classes they name, then by their place. */
function dressesOf(sheet: Root): Dress[] {
  const dresses: Dress[] = [];
  sheet.walkRules((rule: Rule) => {
    const says = rule.nodes.map(String).filter((one) => /^font(-family|-style|-weight)?:/.test(one));
    if (says.length === 0 || (rule.parent as AtRule | undefined)?.name === 'font-face') return;
    for (const selector of rule.selectors) {
      const parts = selector.replace(/\s*>\s*/g, ' >').split(/\s+/);
      const compounds = parts.map((part) => ({
        classes: [...part.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
        child: part.startsWith('>'),
      }));
      dresses.push({ compounds, says: says.join(';') });
    }
  });
  const strength = ({ compounds }: Dress) => compounds.flatMap(({ classes }) => classes).length;
  return dresses.sort((one, other) => strength(one) - strength(other));
}

/** The look of a text in these elements: what they inherit, and what each is told. */
function lookOf(around: Around, dresses: readonly Dress[]): Look {
  const elements = around.map((classes) => classes.split(' '));
  return elements.reduce(
    (look, _, at) =>
      dresses
        .filter(({ compounds }) => fits(compounds, elements.slice(0, at + 1)))
        .reduce((last, { says }) => lookIn(says, last), look),
    PLAIN,
  );
}

function fits(compounds: Dress['compounds'], elements: readonly (readonly string[])[]): boolean {
  const [last, inner] = [compounds.at(-1), elements.at(-1)];
  if (!last) return true;
  if (!inner || !last.classes.every((name) => inner.includes(name))) return false;
  const [outer, above] = [compounds.slice(0, -1), elements.slice(0, -1)];
  if (outer.length === 0) return true;
  return last.child
    ? fits(outer, above)
    : above.some((_, depth) => fits(outer, above.slice(0, above.length - depth)));
}

/** As a browser picks: of the family, by style, then by weight. */
function faceFor(look: Look, faces: readonly Face[]): Face {
  const family = faces.filter((face) => face.family === look.family);
  const styled = family.filter(({ italic }) => italic === look.italic);
  const [first = family[0]] = styled.filter(({ bold }) => bold === look.bold).concat(styled);
  if (!first) throw new Error(`KaTeX’s style sheet has no face of the family “${look.family}”.`);
  return first;
}
