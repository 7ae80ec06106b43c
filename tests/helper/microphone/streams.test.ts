import { describe, expect, it } from 'vitest';
import { isMonitor, streamsIn } from '../../../helper/microphone/pulse-streams.ts';
import { NONE, put, readPulse } from '../../../helper/microphone/pulse-values.ts';

const flag = (yes: boolean) => Buffer.from(yes ? '1' : '0');
const layout = Buffer.concat([Buffer.from('a'), Buffer.alloc(6), Buffer.from([0x6d, 2, 1, 2])]);
const microseconds = Buffer.concat([Buffer.from('U'), Buffer.alloc(8)]);
const volume = Buffer.concat([Buffer.from([0x76, 2]), Buffer.alloc(8)]);
const format = Buffer.concat([Buffer.from('fB\u0001'), put.properties({ 'format.rate': '48000' })]);

interface Stream {
  index?: number;
  client?: number;
  source?: number;
  corked?: boolean;
  properties?: Record<string, string>;
}

function stream({ index = 7, client = 3, source = 1, corked = false, properties = {} }: Stream = {}): Buffer {
  return Buffer.concat([
    put.u32(index),
    put.text('Call with Jane Smith'),
    put.u32(NONE),
    put.u32(client),
    put.u32(source),
    layout,
    microseconds,
    microseconds,
    put.text('speex-float-1'),
    put.text('protocol-native.c'),
    put.properties({ 'application.process.binary': 'zoom', 'media.name': 'Call with Jane Smith', ...properties }),
    flag(corked),
    volume,
    ...[flag(false), flag(true), flag(true)],
    format,
  ]);
}
const apps = (...streams: Buffer[]) => streamsIn(readPulse(Buffer.concat(streams))).map(({ app }) => app);

describe('the streams of a sound server', () => {
  it('are told of by their program alone, oldest first', () => {
    const newer = stream({ index: 9, properties: { 'application.process.binary': 'firefox' } });
    expect(streamsIn(readPulse(Buffer.concat([newer, stream()])))).toEqual([
      { source: 1, app: 'zoom' },
      { source: 1, app: 'firefox' },
    ]);
  });

  it.each([
    ['rests', stream({ corked: true })],
    ['is joined to nothing yet', stream({ source: NONE })],
    ['is the own of the server', stream({ client: NONE })],
  ])('count for nothing where one %s', (_name, bytes) => {
    expect(apps(bytes)).toEqual([]);
  });

  it.each([
    [
      'a program that runs others',
      { 'application.process.binary': 'electron', 'application.name': 'Signal' },
      'Signal',
    ],
    ['no program', { 'application.process.binary': '', 'application.name': 'pw-record' }, 'pw-record'],
    ['a box', { 'application.process.binary': '', 'pipewire.access.portal.app_id': 'us.zoom.Zoom' }, 'us.zoom.Zoom'],
  ])('are called by what they say of themselves where that is %s', (_name, properties, app) => {
    expect(apps(stream({ properties }))).toEqual([app]);
  });

  it('are refused where they are cut off at any byte', () => {
    const whole = stream();
    for (let length = 1; length < whole.length; length += 1)
      expect(() => apps(whole.subarray(0, length)), String(length)).toThrow(RangeError);
  });
});

describe('where a stream takes its sound from', () => {
  const source = (monitorOf: number) =>
    readPulse(
      Buffer.concat([
        ...[put.u32(1), put.text('alsa_input.pci'), put.text('Microphone'), layout, put.u32(2), volume, flag(true)],
        ...[put.u32(monitorOf), put.text(null)],
      ]),
    );

  it('is a microphone, or what a loudspeaker plays', () => {
    expect(isMonitor(source(NONE))).toBe(false);
    expect(isMonitor(source(0))).toBe(true);
  });
});
