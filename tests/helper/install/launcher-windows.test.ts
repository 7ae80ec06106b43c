import { describe, expect, it } from 'vitest';
import { launcherBatch, nodeOfBatch, startupCommand } from '../../../helper/install/launcher-windows.ts';

const node = 'C:\\Program Files\\nodejs\\node.exe';
const bundle = 'C:\\Users\\Ann\\AppData\\Local\\Matterline\\helper.cjs';

describe('the batch file that browsers start', () => {
  it('starts Node with the helper and the arguments given, as its last command, and with no code of others', () => {
    expect(launcherBatch({ node, bundle, data: null, sandbox: false })).toBe(
      `@echo off\r\nsetlocal DisableDelayedExpansion\r\nset "NODE_OPTIONS="\r\nset "NODE_PATH="\r\n"${node}" "%~dp0helper.cjs" %*\r\n`,
    );
  });

  it('lets the sandbox builds in where that was asked for, and is known again', () => {
    const batch = launcherBatch({ node: 'C:\\node.exe', bundle: 'D:\\x\\helper.cjs', data: null, sandbox: true });
    expect(batch.split('\r\n').at(-2)).toBe('"C:\\node.exe" "%~dp0helper.cjs" --sandbox %*');
    expect(nodeOfBatch(batch)).toBe('C:\\node.exe');
  });

  it('keeps every sign of a path as it is', () => {
    const parts = {
      node: 'C:\\100% & co (x86)\\^!\\node.exe',
      bundle: 'D:\\x\\%1.cjs',
      data: 'E:\\a%b & c',
      sandbox: false,
    };
    expect(launcherBatch(parts).split('\r\n').slice(4)).toEqual([
      'set "MATTERLINE_DATA=E:\\a%%b & c"',
      '"C:\\100%% & co (x86)\\^!\\node.exe" "%~dp0%%1.cjs" %*',
      '',
    ]);
  });

  it('says that it is UTF-8 before a path that needs it, and writes nothing to the browser meanwhile', () => {
    const lines = launcherBatch({ node: 'C:\\Users\\Jörg\\node.exe', bundle, data: null, sandbox: false }).split(
      '\r\n',
    );
    expect(lines[4]).toBe('"%SystemRoot%\\System32\\chcp.com" 65001 <nul >nul');
    expect(lines[5]).toContain('Jörg');
  });

  it('tells the Node it starts, and that of no other batch file', () => {
    const percent = 'C:\\100%\\Jörg\\node.exe';
    expect(nodeOfBatch(launcherBatch({ node: percent, bundle, data: 'E:\\x', sandbox: false }))).toBe(percent);
    expect(nodeOfBatch('@echo off\r\n"C:\\other.exe" %*\r\n')).toBeNull();
  });
});

describe('the command at sign-in', () => {
  it('has the console kept out of sight, and each path in one piece', () => {
    expect(startupCommand('C:\\Windows', { node, bundle: 'D:\\helper.cjs' }, ['record', 'a "b\\" \\'])).toBe(
      `C:\\Windows\\System32\\conhost.exe --headless "${node}" D:\\helper.cjs record "a \\"b\\\\\\" \\\\"`,
    );
  });

  it('is none where it would be longer than Windows runs', () => {
    expect(startupCommand('C:\\Windows', { node, bundle: `D:\\${'x'.repeat(250)}` }, [])).toBeNull();
  });
});
