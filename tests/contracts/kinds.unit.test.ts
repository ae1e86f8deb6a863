// What every kind of stage keeps, found by its folder. Values that a field may have come from the lessons, and from moving these a little.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { random as randomOf } from '../../src/core/random.ts';
import { LESSONS, loadLesson } from '../../src/lessons/catalog.ts';
import { outlineOf } from '../../src/lessons/outline.tsx';
import { fieldsOf } from '../../src/lessons/vocabulary/patch.ts';
import { KIND_NAMES, loadKind } from '../../src/run/kinds/kinds.ts';
import { createRoom, type Room } from '../../src/run/room/room.ts';
import { entriesIn } from '../../src/run/room/shared.ts';
import type { OpenWire } from '../../src/run/room/wire.ts';
import type { Floor } from '../../src/run/stage/facets.ts';
import { defaultsOf, type Field, linkable, roomKeys } from '../../src/run/stage/fields.ts';
import { readStage, writeStage } from '../../src/run/stage/link.ts';
import { createStageOf } from '../../src/run/stage/stage.ts';
import '../../src/run/laboratory/laboratory.ts';

const COLORS = readFileSync('src/app/base.css', 'utf8');

type State = Readonly<Record<string, unknown>>;

const lessons = await Promise.all(LESSONS.map(({ slug }) => loadLesson(slug)));
const steps = lessons
  .flatMap((lesson) => (lesson ? outlineOf(lesson) : []))
  .map((step) => {
    const ways = (step.task?.ways ?? []).map(({ does }) => does);
    return { step, patches: [step.question?.reveal, ...ways, ...step.buttons.map(({ does }) => does)] };
  });
const layouts = lessons.flatMap((lesson) => lesson?.stages ?? []);

/** A value like another: numbers moved, flags turned, the rest as it is. */
function moved(value: unknown, random: () => number): unknown {
  if (typeof value === 'boolean') return random() < 0.5;
  if (typeof value === 'number') {
    const next = value === 0 ? random() : value * (0.5 + random());
    return Number.isInteger(value) ? Math.round(next) : next;
  }
  if (Array.isArray(value)) return value.map((one) => moved(one, random));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, moved(one, random)]));
}

/** Wires over which all windows hear each other at once. */
function wires(): OpenWire {
  const hears: ((message: unknown) => void)[] = [];
  return (_name, hear) => {
    hears.push(hear);
    return {
      post: (message) => {
        for (const one of hears) if (one !== hear) one(structuredClone(message));
      },
      close: () => undefined,
      enter: (_self, then) => then(),
      watch: () => undefined,
    };
  };
}

/** Two windows of a room that hear each other at once. */
function twoWindows(): [Room, Room] {
  const open = wires();
  const rooms = (['wall', 'presenter'] as const).map((role) => {
    const room = createRoom({ id: 'r', role, self: role, open });
    room.join();
    return room;
  });
  return rooms as [Room, Room];
}

/** Every number that is not one, by the way to it; what is worked out is asked for. */
function notNumbers(value: unknown, way = 'now', depth = 0): string[] {
  if (typeof value === 'number') return Number.isNaN(value) ? [way] : [];
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  return Object.entries(value).flatMap(([key, one]) => notNumbers(one, `${way}.${key}`, depth + 1));
}

describe.each(KIND_NAMES)('the kind %s', async (name) => {
  const kind = await loadKind(name);
  const fields = kind.fields as Readonly<Record<string, Field<unknown>>>;
  const defaults = defaultsOf(kind.fields) as State;
  const own = layouts.filter((layout) => (layout.kind ?? 'line') === name);
  const pools = new Map(
    Object.keys(fields).map((key) => {
      const values = own.flatMap(({ state = {}, still = {} }) =>
        [state, still].flatMap((one) => (key in one ? [(one as State)[key]] : [])),
      );
      return [key, [defaults[key], ...values]] as const;
    }),
  );
  const random = randomOf(7).uniform;
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  /** Another value of a field, such as a lesson or a link may give it. */
  const anyValue = (key: string): unknown => {
    const value = pick(pools.get(key) ?? []);
    const { link } = fields[key] as Field<unknown>;
    const near = link && moved(value, random);
    return near !== undefined && link?.(near) ? near : value;
  };

  it('has its own name, and begins as plain JSON', () => {
    expect(kind.id).toBe(name);
    expect(JSON.parse(JSON.stringify(defaults))).toEqual(defaults);
  });

  it('gives the axes of its floor classes that have a color for what is drawn', () => {
    const floor = kind.facets.floor?.(kind.now(defaults)) as Floor | undefined;
    for (const { className } of floor?.axes ?? []) {
      expect(className).not.toBe('');
      expect(COLORS).toMatch(new RegExp(`\\.${className}\\b[^}]*--tone:`));
    }
  });

  it('says nothing in a link of how a step sets it, and comes back from one as it stood', () => {
    const { fields: all } = kind;
    expect(writeStage(all, defaults, defaults)).toBe('');
    for (let round = 0; round < 200; round++) {
      const carried = linkable<State>(all);
      const told = Object.fromEntries(
        carried.map((key) => {
          const value = anyValue(key);
          return [key, fields[key]?.told ? fields[key].told(value) : value];
        }),
      );
      const { patch, refused } = readStage(all, writeStage(all, { ...defaults, ...told }, defaults));
      expect(refused).toEqual([]);
      expect({ ...defaults, ...patch }).toEqual({ ...defaults, ...told });
    }
  });

  it('is as a lesson sets it in every step that there is, and a link carries what it carries of that', () => {
    for (const { state = {} } of own) {
      expect(Object.keys(state).filter((key) => !(key in fields))).toEqual([]);
      for (const key of linkable<State>(kind.fields).filter((one) => one in state)) {
        const { link, told } = fields[key] as Field<unknown>;
        const value = (state as State)[key];
        expect([key, link?.(told ? told(value) : value)]).toEqual([key, true]);
      }
    }
  });

  it('carries in a link what an answer, a way to do a task, or a button of a step puts on its stage', () => {
    for (const { step, patches } of steps.filter(({ step }) => (step.layout.kind ?? 'line') === name))
      for (const [key, value] of patches.flatMap((patch) => Object.entries(fieldsOf(patch, step.given)))) {
        const { link, told = (whole: unknown) => whole, passing } = fields[key] as Field<unknown>;
        const home = (step.given.state as unknown as State)[key];
        if (passing || JSON.stringify(value) === JSON.stringify(home)) continue;
        expect([step.title, key, link?.(told(value))]).toEqual([step.title, key, true]);
      }
  });

  it('is wandered from by what does not only pass, and comes back', () => {
    for (const key of Object.keys(fields)) {
      const home = defaults[key];
      const other = key === 'lit' ? 1 : (pools.get(key) ?? []).find((value) => value !== home);
      if (other === undefined || JSON.stringify(other) === JSON.stringify(home)) continue;
      const stage = createStageOf(kind);
      stage.change({ [key]: other });
      expect([key, stage.wandered()]).toEqual([key, !fields[key]?.passing]);
      // What has been answered stays told.
      const { asked } = stage.getState();
      stage.restore();
      expect(stage.getState()).toEqual({ ...defaults, asked });
      expect(stage.wandered()).toBe(false);
    }
  });

  it('is the same in both windows of a room, field by field', () => {
    const [wall, presenter] = twoWindows();
    wall.goTo({ slug: 'a', step: 1 }, kind, {});
    const shared = roomKeys<State>(kind.fields);
    expect(Object.keys(presenter.stage(kind) ?? {}).toSorted()).toEqual(shared.toSorted());
    for (const key of shared) {
      const value = anyValue(key);
      presenter.setStage(kind, { [key]: value });
      expect(wall.stage(kind)?.[key]).toEqual(value);
    }
    wall.goTo({ slug: 'a', step: 2 }, kind, {});
    expect(presenter.stage(kind)).toEqual(Object.fromEntries(shared.map((key) => [key, defaults[key]])));
  });

  it('has in a room, kept over a reload, only what a link takes, whatever was kept', () => {
    const alone = (entries: unknown) => {
      const room = createRoom({ id: 'r', role: 'wall', self: 'wall', open: wires() });
      room.restore(entriesIn(JSON.parse(JSON.stringify(entries))));
      return room;
    };
    const kept = (change: (room: Room) => void) => {
      const room = alone({});
      room.goTo({ slug: 'a', step: 1 }, kind, {});
      change(room);
      return room.everything();
    };
    const junk = [undefined, null, Number.NaN, Number.POSITIVE_INFINITY, -1e30, 'x', true, [], [null], {}];
    for (const key of roomKeys<State>(kind.fields)) {
      for (const value of [...Array.from({ length: 20 }, () => anyValue(key)), ...junk]) {
        const all = kept((room) => room.setStage(kind, { [key]: value }));
        // As an older version of the site may have kept it, too.
        const older = { ...all, [`stage.${name}.${key}`]: [value, 9, 'old'] };
        for (const entries of [all, older]) {
          const held = alone(entries).stage(kind) ?? {};
          const link = writeStage(kind.fields, { ...defaults, ...held }, defaults);
          const { patch, refused } = readStage(kind.fields, link);
          expect([key, value, refused]).toEqual([key, value, []]);
          for (const [one, read] of Object.entries(patch)) {
            const { told = (whole: unknown) => whole } = fields[one] as Field<unknown>;
            expect([one, read]).toEqual([one, told(held[one])]);
          }
        }
      }
    }
  });

  it('keeps in a room every value that a lesson or a hand gives a field, over a reload as well', () => {
    for (const key of roomKeys<State>(kind.fields)) {
      for (const value of pools.get(key) ?? []) {
        const room = createRoom({ id: 'r', role: 'wall', self: 'wall', open: wires() });
        room.setStage(kind, { [key]: value });
        const again = createRoom({ id: 'r', role: 'wall', self: 'again', open: wires() });
        again.restore(entriesIn(JSON.parse(JSON.stringify(room.everything()))));
        expect([key, again.stage(kind)?.[key]]).toEqual([key, value]);
      }
    }
  });

  it('shows numbers, whatever is moved', () => {
    const stage = createStageOf(kind);
    for (let round = 0; round < 1000; round++) {
      if (round % 40 === 0) stage.load(pick(own)?.state ?? {});
      const key = pick(Object.keys(fields));
      stage.change({ [key]: anyValue(key) });
      const now = stage.get();
      const floor = kind.facets.floor?.(now) as Floor | undefined;
      const shown = {
        cost: now.cost,
        stepsTaken: now.stepsTaken,
        ended: now.ended,
        end: now.run.at(now.run.steps),
        races: now.races.map((race: typeof now.run) => race.at(race.steps)),
        at: floor?.at,
        slopes: floor?.slopes,
        bottom: floor?.bottom,
        start: floor?.start,
        height: floor?.ground.value(floor.at),
      };
      expect(notNumbers(shown), `after ${key} = ${JSON.stringify(stage.getState()[key])}`).toEqual([]);
    }
  }, 30_000);

  it('is the same object for the same state, and so is every facet of it', () => {
    const stage = createStageOf(kind);
    expect(stage.get()).toBe(kind.now(stage.getState()));
    for (const facet of Object.values(kind.facets) as ((now: unknown) => unknown)[])
      expect(facet(stage.get())).toBe(facet(stage.get()));
  });
});
