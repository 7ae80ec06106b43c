import { describe, expect, it } from 'vitest';
import { isDialogue, isRemoteDesktop, isShell } from '../../../../helper/observe/windows/kinds.ts';

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

describe("another computer's whole desktop", () => {
  it.each([
    ['TscShellContainerClass', 'mstsc'],
    ['TscShellContainerClass', 'msrdc'],
    ['TscShellContainerClass', null],
    ['Any', 'msrdc'],
    ['Any', 'CDViewer'],
    ['Any', 'wfica32'],
    ['Any', 'WFICA32'],
    ['Any', 'vmware-remotemks'],
    ['Any', 'TSClient'],
    ['TV_CClientWindowClass', 'TeamViewer'],
    ['Any', 'AnyDesk'],
    ['Any', 'vncviewer'],
  ])('is in a window of the class %s of %s', (kind, program) => {
    expect(isRemoteDesktop(kind, program)).toBe(true);
  });

  it.each([
    ['a single application of another computer', 'RAIL_WINDOW', 'mstsc'],
    ['the same by Windows App', 'RAIL_WINDOW', 'msrdc'],
    ['a published application of Citrix', 'Transparent Windows Client', 'wfica32'],
    ['the list of connections', 'WindowsForms10.Window.8.app', 'msrdcw'],
    ['the dialogue before the connection', '#32770', 'mstsc'],
    ['another program', 'OpusApp', 'WINWORD'],
    ['a window of which nothing is known', '', null],
  ])('is not in %s', (_name, kind, program) => {
    expect(isRemoteDesktop(kind, program)).toBe(false);
  });
});

it('is a dialogue by its class', () => {
  expect(['#32770', 'bosa_sdm_msword', 'NUIDialog', 'OpusApp', ''].map(isDialogue)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
