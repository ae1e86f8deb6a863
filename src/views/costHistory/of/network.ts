/** Teaches the chart of the cost what models that learn from examples need: other measures across, and the cost of what is held out. Imported for what it does. */
import '../../../run/kinds/network/asked/heldOutCost.ts';
import { extras } from '../extras.ts';
import { AxisSwitch } from '../learning/AxisSwitch.tsx';
import { across, describePlace } from '../learning/across.ts';
import { HeldOut } from '../learning/HeldOut.tsx';
import { describeHeldOut, heldOutRoom } from '../learning/heldOut.ts';

extras.across = across;
extras.Switch = AxisSwitch;
extras.layers.push(
  { Drawn: () => null, room: () => ({ low: 0, high: 0 }), describe: describePlace },
  { Drawn: HeldOut, room: heldOutRoom, describe: describeHeldOut },
);
