import { describe, expect, it } from 'vitest';
import { MAX_FILE_LENGTH, openFirmFile, sealFile } from '../../../extension/firm/index.ts';

const PASSPHRASE = 'Grünes Büro 4711 an der Ecke';
const CONTENT = { clientSecret: 'a-secret-of-the-firm', list: ['1', '2'] };
const file = await sealFile('setup', CONTENT, PASSPHRASE);
const lines = file.split('\n');

/** The file with another header, and with a sum that fits what was made of it. */
async function withHeader(change: object): Promise<string> {
  const body = `${JSON.stringify({ ...JSON.parse(lines[0] ?? ''), ...change })}\n${lines[1]}\n`;
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  return `${body}${Buffer.from(sum).toString('base64')}\n`;
}
const why = async (text: string, passphrase = PASSPHRASE) => {
  const opened = await openFirmFile(text, passphrase);
  return opened.ok ? 'opened' : opened.why;
};

describe('a sealed file', () => {
  it('opens under its passphrase, however a keyboard composes the letters and whatever blanks came along', async () => {
    const opened = { ok: true, kind: 'setup', content: CONTENT };
    expect(await openFirmFile(file, PASSPHRASE)).toEqual(opened);
    expect(await openFirmFile(file, ` ${PASSPHRASE.normalize('NFD')}\n`)).toEqual(opened);
  });

  it('opens after a mail program changed the ends of its lines or put a mark before them', async () => {
    expect(await why(`\uFEFF${file.replaceAll('\n', '\r\n')}\r\n`)).toBe('opened');
    expect(await why(file.trimEnd())).toBe('opened');
  });

  it('shows nothing of its content', () => {
    expect(file).not.toContain('secret');
    expect(Buffer.from(lines[1] ?? '', 'base64').toString('latin1')).not.toContain('secret');
  });

  it('is another file each time, under a salt and a vector of its own', async () => {
    const [first, second] = [
      JSON.parse(lines[0] ?? ''),
      JSON.parse((await sealFile('setup', CONTENT, 'x')).split('\n')[0] ?? ''),
    ];
    expect(second.salt).not.toBe(first.salt);
    expect(second.iv).not.toBe(first.iv);
    expect(first).toMatchObject({ derivation: 'PBKDF2-HMAC-SHA256', rounds: 600_000, cipher: 'AES-256-GCM' });
  });

  it('is none of ours, or damaged, where a part of its first line is of another type that would become it', async () => {
    const header = JSON.parse(lines[0] ?? '');
    for (const name of Object.keys(header)) {
      const disguises = [[header[name]], [[header[name]]], typeof header[name] === 'string' ? 1 : String(header[name])];
      for (const part of disguises)
        expect(['not-ours', 'damaged'], `${name}: ${JSON.stringify(part)}`).toContain(
          await why(await withHeader({ [name]: part })),
        );
    }
    const deep = `{"matterline":"setup","format":${'['.repeat(50_000)}${']'.repeat(50_000)}}\n${lines[1]}\n`;
    expect(await why(deep)).toBe('not-ours');
  });

  it('says that the passphrase is another one', async () => {
    expect(await why(file, 'Gruenes Buero 4711 an der Ecke')).toBe('passphrase');
  });

  it('says that its end is missing, wherever it was cut', async () => {
    for (const at of [20, (lines[0] ?? '').length, (lines[0] ?? '').length + 30, file.length - 10])
      expect(await why(file.slice(0, at)), `cut at ${at}`).toBe('cut');
  });

  it('says that it is not as it was written, whichever line was touched', async () => {
    const touched = (at: number) => {
      const old = file[at] ?? '';
      return `${file.slice(0, at)}${old === 'A' ? 'B' : 'A'}${file.slice(at + 1)}`;
    };
    const [header, data, sum] = [file.indexOf('"salt":"') + 9, (lines[0] ?? '').length + 20, file.length - 20];
    for (const at of [header, data, sum]) expect(await why(touched(at)), `touched at ${at}`).toBe('damaged');
    expect(await why(`${file}more`)).toBe('damaged');
  });

  it('does not open where somebody altered a header with care: the seal vouches for it as well', async () => {
    expect(await why(await withHeader({}))).toBe('opened');
    expect(await why(await withHeader({ matterline: 'shared' }))).toBe('passphrase');
    expect(await why(await withHeader({ note: 'more' }))).toBe('passphrase');
  });

  it('refuses a cheaper derivation, and one so dear that it would only keep the computer busy', async () => {
    expect(await why(await withHeader({ rounds: 1_000 }))).toBe('damaged');
    expect(await why(await withHeader({ rounds: 2 ** 40 }))).toBe('damaged');
  });

  it('tells one of a newer version from one that is not ours', async () => {
    expect(await why(await withHeader({ format: 2 }))).toBe('newer');
    for (const text of [
      '',
      '{}',
      'PK\u0003\u0004',
      '{"matterline":"invoice","format":1}\n\n\n',
      JSON.stringify(CONTENT),
    ])
      expect(await why(text), text).toBe('not-ours');
  });

  it('looks at no more of a huge file than its size', async () => {
    expect(await why(file + ' '.repeat(MAX_FILE_LENGTH))).toBe('too-large');
  });
});
