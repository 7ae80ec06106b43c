import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../../helper/log.ts';
import { keptFile } from '../../../helper/sessions/index.ts';
import { OPEN } from '../stage.ts';

const HOLDER = { profile: '11111111-2222-4333-8444-555555555555', browser: 'Chrome 140' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'matterline-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what a recorder must know before its first sample', () => {
  it('is kept as it was, for its user alone', () => {
    const path = join(folder, 'recorder.json');
    const former = [{ profile: HOLDER.profile, journal: HOLDER.profile, seq: 7, at: 1_790_000_000_000 }];
    const exclusions = [{ app: 'Mail' }, { title: 'Müller' }];
    const kept = { configuration: { ...OPEN, exclusions }, holder: HOLDER, former };
    expect(keptFile(path).write(kept)).toBe(true);
    expect(keptFile(path).read()).toEqual(kept);
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
    expect(existsSync(`${path}.new`)).toBe(false);
  });

  it('is nothing where the file is missing, or torn anywhere', () => {
    const path = join(folder, 'recorder.json');
    const nothing = { configuration: null, holder: null };
    expect(keptFile(path).read()).toEqual(nothing);
    keptFile(path).write({ configuration: OPEN, holder: HOLDER });
    const text = readFileSync(path, 'utf8').trimEnd();
    for (let end = 0; end < text.length; end += 1) {
      writeFileSync(path, text.slice(0, end));
      expect(keptFile(path).read()).toEqual(nothing);
    }
  });

  it.each([
    ['no object', '[1]'],
    ['fields of another kind', '{"configuration":{"idleAfterSeconds":"ten"},"holder":"me"}'],
    ['null', 'null'],
  ])('is nothing where the file holds %s', (_name, text) => {
    const path = join(folder, 'recorder.json');
    writeFileSync(path, text);
    expect(keptFile(path).read()).toEqual({ configuration: null, holder: null });
  });

  it('says when it cannot be written', () => {
    expect(keptFile(join(folder, 'missing/recorder.json')).write({ configuration: OPEN, holder: HOLDER })).toBe(false);
  });
});

describe('the log', () => {
  it('holds a sentence a line with its time, for its user alone, and begins anew when it is long', () => {
    const path = join(folder, 'recorder.log');
    const log = createLog(path);
    log('One\nsentence.');
    expect(readFileSync(path, 'utf8')).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z One sentence\.\n$/);
    expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
    for (let count = 0; count < 2_000; count += 1) log('The same again, and again, and again, and again.');
    expect(statSync(path).size).toBeLessThan(66_000);
    expect(statSync(`${path}.old`).size).toBeLessThan(66_000);
  });

  it('is done without where it cannot be written', () => {
    expect(() => createLog(join(folder, 'missing/recorder.log'))('One sentence.')).not.toThrow();
  });
});
