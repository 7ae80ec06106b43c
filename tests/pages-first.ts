import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The order of test files: those with a page before the others. A worker is started anew where the next file wants
 * another environment than the last one, and loses with its process what was loaded there.
 */
export class PagesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const paged = new Set(sorted.filter(({ moduleId }) => /@vitest-environment/.test(readFileSync(moduleId, 'utf8'))));
    return [...paged, ...sorted.filter((file) => !paged.has(file))];
  }
}
