import { readArguments, USAGE } from './arguments.ts';
import { type SandboxOptions, startClioSandbox } from './index.ts';

function reasonOf(error: unknown, port: number | undefined): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} is in use by another program. Choose one with --port.`;
  if (code === 'EACCES') return `This user may not listen on port ${port}. Choose one with --port.`;
  throw error;
}

async function run(options: SandboxOptions): Promise<void> {
  const sandbox = await startClioSandbox(options).catch((error: unknown) => {
    console.error(reasonOf(error, options.port));
    process.exit(1);
  });
  const { url, clientId, clientSecret } = sandbox;
  console.log(`The Clio sandbox listens on ${url} and keeps ${sandbox.matters().length} matters of Park & Reed LLP.`);
  console.log(`Connect with client id "${clientId}" and client secret "${clientSecret}". End it with Ctrl+C.`);
  console.log(JSON.stringify({ url, clientId, clientSecret }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void sandbox.close().then(() => process.exit(0)));
  }
}

const wish = readArguments(process.argv.slice(2));
if (wish.kind === 'run') {
  await run(wish.options);
} else if (wish.kind === 'help') {
  console.log(USAGE);
} else {
  console.error(`${wish.reason}\n\n${USAGE}`);
  process.exitCode = 2;
}
