/** A point moves and the bowl changes: six numbers for the shader against a ParametricGeometry built again. */
import { agree, compare, lineData } from '../timing.mjs';

const SIDE = 64;

const rowFor = (size) => ({
  name: `new bowl after a point moved, ${size.toLocaleString('en-US')} points, against ParametricGeometry ${SIDE}×${SIDE}`,
  goal: 1000,
  async run({ core, rivals, timing }) {
    const { ParametricGeometry } = await rivals.module('three/examples/jsm/geometries/ParametricGeometry.js');
    const data = lineData(core, size);
    const moments = core.momentsOf(data);
    const from = [data.x[1], data.y[1]];
    let tick = 0;
    const nextPoint = () => [from[0], from[1] + (tick++ % 100) / 100];
    const bowl = (to) => core.lineCostFromMoments(core.movePoint(moments, from, to), 'mean');
    const ours = (count) => {
      let last;
      for (let i = 0; i < count; i++) last = core.coefficients(bowl(nextPoint()));
      return last;
    };
    const build = (to) => {
      const y = data.y.with(1, to[1]);
      const { value } = core.lineCostFromData({ x: data.x, y, reduction: 'mean' });
      return new ParametricGeometry(
        (u, v, target) => target.set(4 * u, value([4 * u, 4 * v]), 4 * v),
        SIDE - 1,
        SIDE - 1,
      );
    };
    const theirs = (count) => {
      for (let i = 0; i < count; i++) build(nextPoint()).dispose();
    };
    const to = nextPoint();
    const [c, cw, cb, cww, cwb, cbb] = core.coefficients(bowl(to));
    const { array } = build(to).attributes.position;
    for (const place of [0, 70, 2048, SIDE * SIDE - 1]) {
      const [w, height, b] = array.slice(3 * place, 3 * place + 3);
      agree(
        [c + cw * w + cb * b + cww * w * w + cwb * w * b + cbb * b * b],
        [height],
        1e-5,
        'ParametricGeometry (32-bit)',
      );
    }
    return compare(ours, theirs, timing);
  },
});

export default [rowFor(3), rowFor(1000)];
