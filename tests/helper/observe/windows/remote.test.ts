import { describe, expect, it } from 'vitest';
import { isRemoteDesktop } from '../../../../helper/observe/windows/remote.ts';

describe("another computer's whole desktop", () => {
  it.each([
    ['TscShellContainerClass', 'mstsc'],
    ['TscShellContainerClass', 'msrdc'],
    ['TscShellContainerClass', null],
    ['Any', 'msrdc'],
    ['Any', 'CDViewer'],
    ['Any', 'wfica32'],
    ['Any', 'WFICA32'],
    ['Any', 'horizon-protocol'],
    ['Any', 'vmware-remotemks'],
    ['Any', 'TSClient'],
    ['TV_CClientWindowClass', 'TeamViewer'],
    ['Any', 'AnyDesk'],
    ['Any', 'dcvviewer'],
    ['Any', 'vncviewer'],
    ['QWidget', 'VirtualBoxVM'],
  ])('is in a window of the class %s of %s', (kind, program) => {
    expect(isRemoteDesktop(kind, program)).toBe(true);
  });

  it.each([
    ['a single application of another computer', 'RAIL_WINDOW', 'mstsc'],
    ['the same by Windows App', 'RAIL_WINDOW', 'msrdc'],
    ['a Linux program of this very computer', 'RAIL_WINDOW', 'msrdc'],
    ['a published application of Citrix', 'Transparent Windows Client', 'wfica32'],
    ['the list of connections', 'WindowsForms10.Window.8.app', 'msrdcw'],
    ['the list of Horizon', 'Chrome_WidgetWin_1', 'horizon-client'],
    ['the list of Parallels', '#32770', 'APPServerClient'],
    ['the dialogue before the connection', '#32770', 'mstsc'],
    ['another program', 'OpusApp', 'WINWORD'],
    ['a window of which nothing is known', '', null],
  ])('is not in %s', (_name, kind, program) => {
    expect(isRemoteDesktop(kind, program)).toBe(false);
  });
});
