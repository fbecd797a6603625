/** A process of its own that owns an embedded database until it is told to stop, or killed. One JSON line when it is up. */
import { startEmbedded } from '../../src/store/embedded.ts';

const startedAt = performance.now();
const embedded = await startEmbedded({ dataDir: process.argv[2] ?? '' });
const tell = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);
if (!embedded.ok) {
  tell(embedded);
} else {
  tell({
    ok: true,
    connectionString: embedded.connectionString,
    attached: embedded.attached,
    ms: Math.round(performance.now() - startedAt),
  });
  process.stdin.once('data', () => void embedded.stop().then(() => process.exit(0)));
}
