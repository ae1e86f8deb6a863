import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that walk every lesson take longest, however short they are to read: they begin first, so that no worker is left with one while the
 * other has nothing more to do.
 */
export class WalksFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const walks = new Set(
      sorted.filter(({ moduleId }) => readFileSync(moduleId, 'utf8').includes('describe.each(LESSONS)')),
    );
    return [...walks, ...sorted.filter((file) => !walks.has(file))];
  }
}
