import * as v from 'valibot';
import { type Configuration, isFields } from '../../../shared/index.ts';
import type { RecordingView } from '../../messages/helper.ts';
import { recordingSettings, type SettingsRecords } from '../../timeline/index.ts';
import { ownValues, withFallbacks } from '../settings/own-values.ts';

const { resumeAt: instant } = recordingSettings.entries;

/** The settings from whatever is stored: each field that cannot be right takes its default, the others stay. */
export function readSettings(value: unknown): RecordingView {
  const stored: Partial<RecordingView> = isFields(value) ? value : {};
  const { values } = ownValues({ recording: stored } as SettingsRecords);
  const { idleAfterMinutes, exclusions, keepCapturing, uncheckedTitles, subjects } = withFallbacks(values);
  const paused = stored.paused === true;
  return {
    idleAfterMinutes,
    exclusions,
    paused,
    resumeAt: paused && v.is(instant, stored.resumeAt) ? stored.resumeAt : null,
    keepCapturing,
    ...(uncheckedTitles ? { uncheckedTitles } : {}),
    ...(subjects ? { subjects } : {}),
    // What was turned off stays so, whatever the attorney agrees to later.
    ...(values.microphone === undefined ? {} : { microphone: values.microphone }),
  };
}

/** The settings as the helper takes them. */
export function configurationOf(settings: RecordingView): Configuration {
  return {
    idleAfterSeconds: settings.idleAfterMinutes * 60,
    exclusions: settings.exclusions,
    paused: settings.paused,
    pausedUntil: settings.resumeAt,
    keepCapturing: settings.keepCapturing,
    ...(settings.uncheckedTitles ? { uncheckedTitles: true } : {}),
    ...(settings.microphone ? { microphone: true } : {}),
    ...(settings.subjects ? { subjects: true } : {}),
  };
}
