/** A whole state as fields, and back. What a field does not say is as in the initial state. */
import { initialPlayground, type PlaygroundCatalog, type PlaygroundState } from '../state.ts';
import { readData, readLabels, writeData } from './dataFields.ts';
import { FieldReader, type Fields, FieldWriter } from './fields.ts';
import type { Refusals } from './refusal.ts';
import { readRuns, writeRuns } from './runFields.ts';
import { readView, writeView } from './viewFields.ts';

/** The fields that tell a state from the initial one, the data first. */
export function writeState(state: PlaygroundState, catalog: PlaygroundCatalog): Fields {
  const writer = new FieldWriter();
  writeData(writer, state, catalog);
  writeRuns(writer, state, catalog);
  writeView(writer, state, initialPlayground(catalog));
  return writer.fields;
}

/** The state that fields tell; whatever could not be taken is added to the refusals. */
export function readState(
  fields: ReadonlyMap<string, string>,
  catalog: PlaygroundCatalog,
  refusals: Refusals,
): PlaygroundState {
  const reader = new FieldReader(fields, refusals);
  const state: PlaygroundState = {
    data: readData(reader, catalog),
    labels: readLabels(reader),
    ...readRuns(reader, catalog),
    ...readView(reader, catalog, initialPlayground(catalog)),
  };
  reader.finish();
  return state;
}
