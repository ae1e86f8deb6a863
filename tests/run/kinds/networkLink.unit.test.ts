// How a network's run goes, in a link: which way down and which schedule there are goes by what the lesson has brought.
import { describe, expect, it } from 'vitest';
import { networkNow } from '../../../src/run/kinds/network/now.ts';
import { NETWORK_FIELDS } from '../../../src/run/kinds/network/state.ts';
import { bringOptimizers } from '../../../src/run/laboratory/ways.ts';
import { defaultsOf } from '../../../src/run/stage/fields.ts';
import { readStage, writeStage } from '../../../src/run/stage/link.ts';
import '../../../src/run/laboratory/laboratory.ts';

const home = defaultsOf(NETWORK_FIELDS);
const read = (text: string) => readStage(NETWORK_FIELDS, text);

describe('a link to a network', () => {
  it('brings back a jump, and a rate that falls', () => {
    const schedule = { id: 'inverseTime', settings: { halvedAfter: 50 } };
    const now = { ...home, optimizer: 'closedForm', cursor: 1, schedule };
    const { patch, refused } = read(writeStage(NETWORK_FIELDS, now, home));
    expect(refused).toEqual([]);
    expect(networkNow({ ...home, ...patch }).parameters[0]).toBeCloseTo(13 / 14, 10);
    expect(patch.schedule).toEqual(schedule);
  });

  it.each([
    'optimizer="sorcery"',
    'optimizer="constructor"',
    'optimizer=null',
    'schedule={"id":"sorcery","settings":{}}',
    'schedule={"id":"inverseTime","settings":{"halvedAfter":0}}',
    'schedule={"id":"inverseTime","settings":{}}',
    'schedule={"id":"inverseTime"}',
    'chosen=[1]',
  ])('says what cannot be followed here, and does not begin it: %s', (field) => {
    expect(read(`&${field}`)).toEqual({ patch: {}, refused: [field.split('=')[0]] });
  });

  it('takes the usual settings of a way down where it leaves them out', () => {
    const { patch } = read('&optimizer="momentum"&cursor=2');
    const said = read('&optimizer="momentum"&settings={"momentum":0.9}&cursor=2');
    const { parameters } = networkNow({ ...home, ...patch });
    expect(parameters).toEqual(networkNow({ ...home, ...said.patch }).parameters);
    expect(parameters).not.toEqual(networkNow({ ...home, cursor: 2 }).parameters);
  });

  it('opens with a way down once it has been brought', () => {
    expect(read('&optimizer="latecomer"').refused).toEqual(['optimizer']);
    bringOptimizers([{ id: 'latecomer' }] as unknown as Parameters<typeof bringOptimizers>[0]);
    expect(read('&optimizer="latecomer"').refused).toEqual([]);
  });
});
