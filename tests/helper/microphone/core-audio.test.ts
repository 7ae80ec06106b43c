import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AudioProcess, createCoreAudioWatch, usersAmong } from '../../../helper/microphone/core-audio.ts';

const takes = (bundle: string): AudioProcess => ({ bundle, input: true });
const plays = (bundle: string): AudioProcess => ({ bundle, input: false });

describe("CoreAudio's list", () => {
  it.each([
    ['us.zoom.xos', 'zoom.us'],
    ['com.microsoft.teams2', 'Microsoft Teams'],
    ['com.google.Chrome.helper', 'Google Chrome'],
    ['com.microsoft.teams2.helper', 'Microsoft Teams'],
    ['com.vendor.Softphone', 'Softphone'],
    ['com.ringcentral.glip', 'RingCentral'],
    ['company.thebrowser.Browser.helper', 'Arc'],
    ['com.apple.WebKit.GPU', 'Safari'],
  ])('names %s as its windows do', (bundle, app) => {
    expect(usersAmong([plays('com.apple.Music'), takes(bundle), takes(bundle)])).toEqual([app]);
  });

  it('has no user that bears no name', () => {
    expect(usersAmong([takes('')])).toEqual([]);
  });
});

describe('looking at it', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tells each change once, and nothing after its end', async () => {
    let list = [plays('us.zoom.xos')];
    const told: (readonly string[])[] = [];
    const watch = createCoreAudioWatch(() => Promise.resolve(() => list));
    watch.start((apps) => told.push(apps));
    await vi.advanceTimersByTimeAsync(12_000);
    expect(told).toEqual([]);
    list = [takes('us.zoom.xos')];
    await vi.advanceTimersByTimeAsync(12_000);
    expect(told).toEqual([['zoom.us']]);
    await watch.stop();
    list = [];
    await vi.advanceTimersByTimeAsync(12_000);
    expect(told).toHaveLength(1);
  });
});
