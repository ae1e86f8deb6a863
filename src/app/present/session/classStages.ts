/** The stages of a class: one for each kind that its steps have, each with a player that the windows of the room share. */
import { same } from '../../../core/same.ts';
import { type AnyStage, type Beginning, stagesByKind } from '../../../run/kinds/kinds.ts';
import type { Room, RoomKind } from '../../../run/room/room.ts';
import { roomKeys } from '../../../run/stage/fields.ts';
import { createPlayer, type Player } from '../../../views/runControls/player.ts';
import { sharedPlayer } from './sharedPlayer.ts';

export interface ClassStage {
  readonly stage: AnyStage;
  readonly player: Player;
  /** The player behind it, which knows of no room. */
  readonly own: Player;
}

interface ClassStagesOptions {
  readonly room: Room;
  /** The step that is shown. */
  readonly shown: () => Beginning;
  readonly explainSteps: () => boolean;
  /** Called with the shared fields of a stage that have changed. */
  readonly onChange: (kind: RoomKind, changed: Readonly<Record<string, unknown>>) => void;
}

/** Returns the stage that is shown, with its player. */
export function createClassStages({
  room,
  shown,
  explainSteps,
  onChange,
}: ClassStagesOptions): () => ClassStage {
  const players = new Map<AnyStage, Omit<ClassStage, 'stage'>>();
  const stages = stagesByKind((stage, kind) => {
    const isShown = () => stages(shown()) === stage;
    const own = createPlayer(stage, { explainSteps });
    players.set(stage, { own, player: sharedPlayer(own, room, isShown) });
    stage.subscribe(({ state: now }, { state: before }) => {
      const changed = roomKeys<Readonly<Record<string, unknown>>>(kind.fields).filter(
        (key) => !same(now[key], before[key]),
      );
      onChange(kind, Object.fromEntries(changed.map((key) => [key, now[key]])));
    });
  });
  return () => {
    const stage = stages(shown());
    return { stage, ...(players.get(stage) as Omit<ClassStage, 'stage'>) };
  };
}
