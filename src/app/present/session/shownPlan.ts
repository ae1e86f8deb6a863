import { atStop, planAt, type StopInRow } from '../../../run/room/planUnderWay.ts';
import type { Room } from '../../../run/room/room.ts';
import { type Place, type RoomState, withoutTimeUp } from '../../../run/room/roomState.ts';
import { bring } from '../../../ui/bring.ts';
import { loadPlan } from '../../teach/plans.ts';
import { boardOf, type PlanInRoom, stopAt, stopOf, withStops } from '../plan/stops.ts';
import type { ShownLesson } from './shownLesson.ts';
import type { StageInStep } from './stageInStep.ts';

export interface ShownPlan {
  /** The plan that the room follows; null while there is none, and until it has been loaded. */
  get(): PlanInRoom | null;
  /** The plan that the room follows, once it has been loaded. */
  loaded(): Promise<PlanInRoom | null>;
  /** Begins a plan at a stop; false where there is no such plan. */
  begin(id: string, stop: number, way: AbortSignal): Promise<boolean>;
  /** Goes to a stop of the plan. */
  goToStop(at: StopInRow, way: AbortSignal): Promise<void>;
  /** Goes to a place: in the plan to its stop, and else away from it. */
  goTo(place: Place, way: AbortSignal): Promise<void>;
  subscribe(listener: () => void): () => void;
}

/** The lesson plan that a window follows: the one that its room is at, as soon as it has been loaded. */
export function createShownPlan(room: Room, inStep: StageInStep, shown: ShownLesson): ShownPlan {
  const listeners = new Set<() => void>();
  const plans = new Map<string, PlanInRoom>();
  let wanted = '';

  async function load(id: string, way?: AbortSignal): Promise<PlanInRoom | null> {
    const found = plans.get(id) ?? (await bring(() => loadPlan(id), way));
    if (found && !plans.has(id)) plans.set(id, withStops(found));
    return plans.get(id) ?? null;
  }
  const get = () => plans.get(room.get().plan?.id ?? '') ?? null;
  /** Loads the plan that another window has begun, or this one before it was reloaded. */
  async function catchUp(): Promise<void> {
    const id = room.get().plan?.id ?? '';
    if (id === wanted) return;
    wanted = id;
    if (id === '') return;
    const found = await load(id);
    // It was kept by an older version of the site, which had a plan that is gone.
    if (!found && room.get().plan?.id === id) room.set({ plan: null });
    for (const listener of listeners) listener();
  }
  /** Goes to a stop, from wherever the room is. At the board the step stays behind it, and at first that is the plan's first one. */
  async function arrive(
    plan: PlanInRoom,
    at: StopInRow,
    way: AbortSignal,
    now: () => Partial<RoomState>,
  ): Promise<void> {
    const first = room.get().slug === '' ? plan.stops.find(({ place }) => place)?.place : null;
    const place = plan.stops[at.stop]?.place ?? first;
    if (place) await shown.goTo(place, way, now);
    else {
      inStep.inHand().player.pause();
      room.set({ ...withoutTimeUp(room.get(), Date.now()), ...now() });
    }
  }
  room.subscribe(() => void catchUp());
  return {
    get,
    async loaded() {
      const { plan } = room.get();
      return plan && load(plan.id);
    },
    async begin(id, stop, way) {
      const plan = await load(id, way);
      if (!plan || way.aborted) return false;
      const at = stopAt(plan, stop);
      await arrive(plan, at, way, () => ({ plan: planAt(id, at, Date.now()), startedAt: Date.now() }));
      return true;
    },
    async goToStop(at, way) {
      const plan = get();
      if (!plan) return;
      await arrive(plan, at, way, () => {
        const { plan: under } = room.get();
        return { plan: under && atStop(under, at, Date.now()) };
      });
    },
    async goTo(place, way) {
      const plan = get();
      await shown.goTo(place, way, () => {
        const { plan: under } = room.get();
        if (!under) return {};
        const at = plan && stopOf(plan, place, under.stop);
        return { plan: at ? atStop(under, at, Date.now()) : { ...under, away: true } };
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Whether the wall shows something else than a step: what is done at the board, or the end of the plan. */
export const isAtBoard = (room: Room, plan: ShownPlan): boolean =>
  boardOf(plan.get(), room.get().plan) !== null;
