/** The data of a state as fields, and back: `points=1,2;2,4`, `set=penguins`, or `make=outliers&makeSeed=7`. */
import {
  DEFAULT_SET,
  LIMITS,
  type PlaygroundCatalog,
  type PlaygroundData,
  type PlaygroundState,
} from '../state.ts';
import type { FieldReader, FieldWriter } from './fields.ts';
import { writePairs } from './numbers.ts';
import { takePairs } from './takePairs.ts';

const KINDS = ['points', 'set', 'make'] as const;
const SEEDS = { min: 0, max: 2 ** 32 - 1, whole: true };

export function writeData(writer: FieldWriter, state: PlaygroundState, { makers }: PlaygroundCatalog): void {
  const { data, labels } = state;
  if (data.kind === 'points') writer.put('points', writePairs(data.x, data.y));
  if (data.kind === 'set') writer.put('set', data.id, DEFAULT_SET);
  if (data.kind === 'made') {
    writer.put('make', data.maker);
    writer.number('makeSeed', data.seed, 1);
    const maker = makers.get(data.maker);
    if (maker) writer.settings(maker, data.settings, (name) => `make.${name}`);
  }
  if (labels) {
    writer.text('xLabel', labels[0], LIMITS.label);
    writer.text('yLabel', labels[1], LIMITS.label);
  }
}

export function readData(reader: FieldReader, catalog: PlaygroundCatalog): PlaygroundData {
  const kind = KINDS.find((key) => reader.has(key));
  for (const other of KINDS) if (kind && other !== kind) reader.exclude(other, kind);
  if (kind === 'points') return readPoints(reader);
  if (kind === 'make') return readMade(reader, catalog);
  return { kind: 'set', id: reader.oneOf('set', catalog.sets, DEFAULT_SET) };
}

function readPoints(reader: FieldReader): PlaygroundData {
  const found = takePairs(reader, 'points', { least: 0, most: LIMITS.points, used: DEFAULT_SET });
  return found ? { kind: 'points', ...found } : { kind: 'set', id: DEFAULT_SET };
}

function readMade(reader: FieldReader, { makers }: PlaygroundCatalog): PlaygroundData {
  const name = reader.take('make') ?? '';
  const maker = makers.get(name);
  if (!maker) {
    reader.refusals.add('make', name, { code: 'oneOf', choices: [...makers.keys()] }, DEFAULT_SET);
    return { kind: 'set', id: DEFAULT_SET };
  }
  const seed = reader.number('makeSeed', SEEDS, 1);
  return { kind: 'made', maker: name, seed, settings: reader.settings(maker, (one) => `make.${one}`) };
}

export function readLabels(reader: FieldReader): PlaygroundState['labels'] {
  const x = reader.text('xLabel', LIMITS.label);
  const y = reader.text('yLabel', LIMITS.label);
  return x === null && y === null ? null : [x ?? '', y ?? ''];
}
