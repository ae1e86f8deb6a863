/** What the main thread of a page works, in milliseconds of its own time, so that what else the machine does is not counted: scripts, style, layout and paint, by the browser's own trace. */
const MARK = 'downhill-frame';
const CATEGORIES = ['toplevel', 'blink.user_timing', '__metadata'];

/** The page's `performance.mark` of each frame; what comes after one is that frame's. */
export const FRAME = MARK;

/** @returns {Promise<number[]>} an entry for each mark but the last, while `work` goes on */
export async function workBetweenMarks(page, work) {
  const client = await page.context().newCDPSession(page);
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await work();
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await complete;
  await client.detach();
  const marks = events.filter(({ name }) => name === MARK);
  const [{ pid, tid } = {}] = marks;
  const tasks = events.filter(
    (event) => event.pid === pid && event.tid === tid && event.ph === 'X' && event.name.endsWith('RunTask'),
  );
  const starts = marks.map(({ ts }) => ts).sort((a, b) => a - b);
  const found = starts.slice(1).map(() => 0);
  for (const { ts, dur = 0, tdur = 0 } of tasks) {
    // The task that sets a mark belongs to the frame that it begins.
    const frame = starts.findLastIndex((start) => start <= ts + dur);
    if (frame >= 0 && frame < found.length) found[frame] += tdur / 1000;
  }
  return found;
}
