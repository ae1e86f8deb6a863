import {
  type ComponentProps,
  createElement,
  type JSX,
  type ReactNode,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Snapshot } from '../run/kinds/line/snapshot.ts';
import type { Timed } from '../run/stage/facets.ts';
import { untranslated } from '../ui/untranslated.ts';
import { useStage } from './stageContext.ts';

type Primitive = string | number | boolean | undefined;
type LiveProps<Tag extends keyof JSX.IntrinsicElements, F extends Timed> = {
  [Key in keyof ComponentProps<Tag>]: Key extends `on${string}`
    ? ComponentProps<Tag>[Key]
    : ComponentProps<Tag>[Key] | ((now: F) => Primitive);
} & { children?: ReactNode | ((now: F) => string); ref?: Ref<Element> };

const ATTRIBUTE_NAMES: Record<string, string> = {
  className: 'class',
  strokeWidth: 'stroke-width',
  strokeDasharray: 'stroke-dasharray',
  textAnchor: 'text-anchor',
  fillOpacity: 'fill-opacity',
  strokeOpacity: 'stroke-opacity',
};
const isLive = (key: string, value: unknown): value is (now: Timed) => Primitive =>
  typeof value === 'function' && key !== 'ref' && !/^on[A-Z]/.test(key);

/** As it is written; null where there is none. */
const textOf = (key: string, value: unknown): string | null =>
  value === undefined || value === false
    ? null
    : value === true && !/^(aria|data)-/.test(key)
      ? ''
      : String(value);

/**
 * An element whose attributes and text may be functions of the snapshot. React renders it once; after that
 * each change of the stage writes the attributes that changed, and React is not asked. This is what keeps a
 * playing run at sixty frames a second. Functions that read a facet name it, all of an element the same: `(now: Floor) => …`.
 */
function live<Tag extends keyof JSX.IntrinsicElements>(tag: Tag) {
  return function Live<F extends Timed = Snapshot>({ ref, ...props }: LiveProps<Tag, F>) {
    const stage = useStage<Timed>();
    const element = useRef<Element>(null);
    const [, fail] = useState();
    /** What this has written, and what React was given last. */
    const stands = useRef({
      written: new Map<string, string | null>(),
      rendered: {} as Record<string, unknown>,
    });
    useImperativeHandle(ref, () => element.current as Element);
    const now = stage.get();
    const rendered: Record<string, unknown> = {};
    const entries = Object.entries(props) as [string, unknown][];
    for (const [key, value] of entries) rendered[key] = isLive(key, value) ? value(now) : value;
    if (isLive('children', props.children))
      rendered['translate'] ??= untranslated(String(rendered['children']));
    // After every render, so that the closures of this render are the ones that write.
    useLayoutEffect(() => {
      const { written, rendered: before } = stands.current;
      // React writes what it was given if that is new; elsewhere what stands is what was written here.
      for (const key of written.keys())
        if (rendered[key] !== before[key]) written.set(key, textOf(key, rendered[key]));
      stands.current.rendered = rendered;
      const write = (snapshot: Timed) => {
        const node = element.current;
        if (!node) return;
        for (const [key, value] of entries) {
          if (!isLive(key, value)) continue;
          const text = textOf(key, value(snapshot));
          if (written.get(key) === text && written.has(key)) continue;
          written.set(key, text);
          const name = ATTRIBUTE_NAMES[key] ?? key;
          if (key === 'children') node.textContent = text;
          else if (key === 'value') (node as HTMLInputElement).value = text ?? '';
          else if (text === null) node.removeAttribute(name);
          else node.setAttribute(name, text);
        }
      };
      write(stage.get());
      return stage.subscribe((snapshot) => {
        try {
          write(snapshot);
        } catch (error) {
          // As if it had happened while rendering: the net under the page has it, and the other listeners are still told.
          fail(() => {
            throw error;
          });
        }
      });
    });
    return createElement(tag, { ...rendered, ref: element });
  };
}

/** Live elements, by tag: `<Live.circle cx={(now) => x(now.w)} r={4} />`. */
export const Live = {
  circle: live('circle'),
  line: live('line'),
  path: live('path'),
  rect: live('rect'),
  g: live('g'),
  text: live('text'),
  tspan: live('tspan'),
  span: live('span'),
  output: live('output'),
  button: live('button'),
  input: live('input'),
  div: live('div'),
  p: live('p'),
  td: live('td'),
  th: live('th'),
  dd: live('dd'),
  tr: live('tr'),
  desc: live('desc'),
};
