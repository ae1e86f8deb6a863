/** What a network answers to many examples. */
import type { Network } from './forwardPass.ts';
import { parametersFor, passFor, roomFor, scoresOf } from './pass.ts';
import { flatten, type Table } from './table.ts';

/**
 * The last layer's values, flat, row by row: as many to an example as the last layer has units.
 * @throws naming the place, when the shape is none, an input is not finite, a row is too short or too long, or the parameters are too few or too many
 */
export function predictions({ shape, parameters }: Network, inputs: Table): Float64Array {
  const width = shape.sizes[0] as number;
  const rows = flatten(inputs, width, 'inputs');
  if ('kind' in rows) throw new Error(rows.message);
  const count = rows.length / width;
  const room = roomFor(shape, count);
  const pass = passFor(shape, room);
  const flat = parametersFor(pass, parameters);
  const { activation, block, units } = pass.last;
  const answers = new Float64Array(count * units);
  for (let first = 0; first < count; first += room) {
    const some = Math.min(room, count - first);
    pass.inputs.set(rows.subarray(first * width, (first + some) * width));
    scoresOf(pass, flat, some);
    activation.forward(block);
    answers.set(block.values.subarray(0, some * units), first * units);
  }
  return answers;
}
