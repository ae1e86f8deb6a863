/** What is looked at, and how, as fields and back: time, the camera, the surface, the windows, what is hidden. */

import { FIGURES } from '../controls.ts';
import { type Landscape, LIMITS, type Pair, type PlaygroundCatalog, type PlaygroundState } from '../state.ts';
import type { FieldReader, FieldWriter } from './fields.ts';

const STEPS = { min: 0, max: LIMITS.steps, whole: true };
const HORIZON = { min: 1, max: LIMITS.steps, whole: true };
const SPEED = { min: 0.1, max: 1000 };
const STOP = { min: 1e-15, max: 1e6 };
const SEED = { min: 0, max: 2 ** 32 - 1, whole: true };

type View = Pick<
  PlaygroundState,
  | 'cursor'
  | 'horizon'
  | 'loop'
  | 'stopWhenSlopesUnder'
  | 'speed'
  | 'camera'
  | 'landscape'
  | 'front'
  | 'logCost'
  | 'window'
  | 'plane'
> &
  Pick<PlaygroundState, 'seed' | 'hidden' | 'embed'>;

/** A timeline is at least as long as the step that it shows. */
const horizonFor = (initial: PlaygroundState, cursor: number) => Math.max(initial.horizon, cursor);

export function writeView(writer: FieldWriter, state: PlaygroundState, initial: PlaygroundState): void {
  const { landscape, window, plane } = state;
  writer.number('steps', state.cursor, initial.cursor);
  writer.number('horizon', state.horizon, horizonFor(initial, state.cursor));
  writer.flag('loop', state.loop, initial.loop);
  if (state.stopWhenSlopesUnder !== null) writer.number('stop', state.stopWhenSlopesUnder);
  writer.number('speed', state.speed, initial.speed);
  writer.numbers('camera', cameraNumbers(state.camera), cameraNumbers(initial.camera));
  if (landscape.kind === 'preset') writer.put('surface', landscape.id);
  if (landscape.kind === 'formula') writer.text('formula', landscape.text, LIMITS.formula);
  writer.put('front', state.front, initial.front);
  writer.flag('log', state.logCost, initial.logCost);
  if (window) writer.numbers('window', [...window.w, ...window.b]);
  if (plane) writer.numbers('plane', [...plane.x, ...plane.y]);
  writer.number('seed', state.seed, initial.seed);
  writer.put('hide', state.hidden.join(','), '');
  writer.flag('embed', state.embed, initial.embed);
}

const cameraNumbers = ({ azimuth, elevation, zoom }: PlaygroundState['camera']) => [azimuth, elevation, zoom];

export function readView(reader: FieldReader, catalog: PlaygroundCatalog, initial: PlaygroundState): View {
  const cursor = reader.number('steps', STEPS, initial.cursor);
  const window = readSpans(reader, 'window');
  const plane = readSpans(reader, 'plane');
  return {
    cursor,
    horizon: reader.number('horizon', { ...HORIZON, min: Math.max(1, cursor) }, horizonFor(initial, cursor)),
    loop: reader.flag('loop', initial.loop),
    stopWhenSlopesUnder: reader.number('stop', STOP, initial.stopWhenSlopesUnder),
    speed: reader.number('speed', SPEED, initial.speed),
    camera: readCamera(reader, initial.camera),
    landscape: readLandscape(reader, catalog),
    front: reader.oneOf('front', FIGURES, initial.front),
    logCost: reader.flag('log', initial.logCost),
    window: window && { w: window[0], b: window[1] },
    plane: plane && { x: plane[0], y: plane[1] },
    seed: reader.number('seed', SEED, initial.seed),
    hidden: readHidden(reader, catalog),
    embed: reader.flag('embed', initial.embed),
  };
}

function readCamera(reader: FieldReader, fallback: PlaygroundState['camera']): PlaygroundState['camera'] {
  const found = reader.numbers('camera', 3);
  if (!found) return fallback;
  const [azimuth, elevation, zoom] = found as [number, number, number];
  if (Math.abs(azimuth) <= 1000 && Math.abs(elevation) <= Math.PI / 2 && zoom >= 0.05 && zoom <= 50)
    return { azimuth, elevation, zoom };
  reader.refusals.add('camera', found.join(','), { code: 'camera' }, cameraNumbers(fallback).join(','));
  return fallback;
}

/** Two spans, each with its low end first. */
function readSpans(reader: FieldReader, key: string): readonly [Pair, Pair] | null {
  const found = reader.numbers(key, 4);
  if (!found) return null;
  const [a, b, c, d] = found as [number, number, number, number];
  if (a < b && c < d && found.every((value) => Math.abs(value) <= LIMITS.coordinate))
    return [
      [a, b],
      [c, d],
    ];
  reader.refusals.add(key, found.join(','), { code: 'spans', count: 2 }, null);
  return null;
}

function readLandscape(reader: FieldReader, { presets, isFormula }: PlaygroundCatalog): Landscape {
  if (reader.has('formula')) {
    const text = reader.text('formula', LIMITS.formula);
    if (text !== null && isFormula(text)) {
      reader.exclude('surface', 'formula');
      return { kind: 'formula', text };
    }
    if (text !== null) reader.refusals.add('formula', text, { code: 'formula' }, null);
  }
  const id = reader.oneOf('surface', ['cost', ...presets], 'cost');
  return id === 'cost' ? { kind: 'cost' } : { kind: 'preset', id };
}

/** Those controls that there are; each of the others is refused by itself. */
function readHidden(reader: FieldReader, { controls }: PlaygroundCatalog): readonly string[] {
  const text = reader.take('hide') ?? '';
  if (text.length > 2000) {
    reader.refusals.add('hide', text, { code: 'oneOf', choices: controls }, null);
    return [];
  }
  const names = [...new Set(text.split(',').filter((name) => name !== ''))];
  return names.filter((name) => {
    const known = controls.includes(name);
    if (!known) reader.refusals.add('hide', name, { code: 'oneOf', choices: controls }, null);
    return known;
  });
}
