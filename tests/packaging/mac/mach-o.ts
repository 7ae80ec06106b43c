const MACH_O_64 = 0xfeed_facf;
const PROCESSORS = new Map([
  [0x0100_000c, 'arm64'],
  [0x0100_0007, 'x86_64'],
]);
const COMMAND = { library: 0x0c, signature: 0x1d } as const;
const CODE_DIRECTORY = 0xfade_0c02;
const AD_HOC = 2;
const COMMANDS_AT = 32;

/** What a program for a Mac says of itself: its processor, the library that it is linked with, and whose it is. */
export function signatureOf(program: Buffer) {
  if (program.readUInt32LE(0) !== MACH_O_64) throw new Error('It is no program for a Mac of 64 bits.');
  let library = '';
  let adHoc = false;
  for (let nth = 0, at = COMMANDS_AT; nth < program.readUInt32LE(16); nth++, at += program.readUInt32LE(at + 4)) {
    const command = program.readUInt32LE(at);
    if (command === COMMAND.library) {
      const name = at + program.readUInt32LE(at + 8);
      library = program.toString('latin1', name, program.indexOf(0, name));
    }
    if (command !== COMMAND.signature) continue;
    const signature = program.subarray(program.readUInt32LE(at + 8));
    const directory = signature.subarray(signature.readUInt32BE(16));
    adHoc = directory.readUInt32BE(0) === CODE_DIRECTORY && (directory.readUInt32BE(12) & AD_HOC) !== 0;
  }
  return { processor: PROCESSORS.get(program.readUInt32LE(4)) ?? 'another', library, adHoc };
}
