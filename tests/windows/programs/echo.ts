// Says on standard error how it was started, sends back what it is sent, and ends with a status of its own.
const { argv, env } = process;
process.stderr.write(JSON.stringify({ args: argv.slice(2), data: env.MATTERLINE_DATA }));
process.stdin.on('data', (chunk) => process.stdout.write(chunk));
process.stdin.on('end', () => {
  process.exitCode = 42;
});
