import { describe, expect, it } from 'vitest';
import { isDialogue, isShell } from '../../../../helper/observe/windows/kinds.ts';

describe('a part of Windows in which nobody works', () => {
  it.each([
    ['the desktop', 'Progman', 'explorer'],
    ['the taskbar', 'Shell_TrayWnd', 'explorer'],
    ['the taskbar of a second screen', 'Shell_SecondaryTrayWnd', 'explorer'],
    ['task view', 'XamlExplorerHostIslandWindow', 'explorer'],
    ['Start', 'Windows.UI.Core.CoreWindow', 'StartMenuExperienceHost'],
    ['search', 'Windows.UI.Core.CoreWindow', 'SearchHost'],
    ['what opens beside the clock', 'Windows.UI.Core.CoreWindow', 'ShellExperienceHost'],
  ])('is %s', (_name, kind, program) => {
    expect(isShell(kind, program)).toBe(true);
  });

  it.each([
    ['a folder', 'CabinetWClass', 'explorer'],
    ['an application of the Windows Runtime', 'Windows.UI.Core.CoreWindow', 'Calculator'],
    ['a document', 'OpusApp', 'WINWORD'],
  ])('is not %s', (_name, kind, program) => {
    expect(isShell(kind, program)).toBe(false);
  });
});

describe('a dialogue', () => {
  it.each(['#32770', 'bosa_sdm_msword', 'bosa_sdm_XL9', 'bosa_sdm_Mso96', 'NUIDialog', 'SALSUBFRAME'])(
    'is one by its class %s',
    (kind) => {
      expect(isDialogue(kind)).toBe(true);
    },
  );

  it.each(['OpusApp', 'XLMAIN', 'SALFRAME', 'rctrl_renwnd32', ''])('is none by the class %s', (kind) => {
    expect(isDialogue(kind)).toBe(false);
  });
});
