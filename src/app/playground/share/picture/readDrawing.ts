/** Reads an SVG of the page as plain data, with the looks that the style sheets give it now. */
import { type DrawnNode, GEOMETRY, LOOK } from './node.ts';

const NAMES = Object.keys(LOOK);

export function readDrawing(element: Element): DrawnNode {
  const style = getComputedStyle(element);
  const children: (DrawnNode | string)[] = [];
  for (const child of element.childNodes) {
    if (child instanceof Element) children.push(readDrawing(child));
    else if (child.nodeType === Node.TEXT_NODE) children.push(child.textContent ?? '');
  }
  return {
    tag: element.localName,
    attributes: Object.fromEntries(
      [...element.attributes]
        .filter(({ localName, value }) => GEOMETRY.has(localName) && isOwn(localName, value))
        .map(({ localName, value }) => [localName, value]),
    ),
    look: Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(name)])),
    children,
  };
}

/** Pictures inside a drawing are part of it; nothing is fetched from elsewhere. */
const isOwn = (name: string, value: string) =>
  name !== 'href' || /^(data:image\/(png|jpeg|webp);|#)/.test(value);
