/**
 * Another installation of this program on the same Rackbeat account would send every invoice a second time. Its webhooks stand in the
 * account's list beside ours, so whoever registered later sees who was there before, and stands still until that one has gone.
 */
import type { RackbeatWebhook } from '../../rackbeat/schema.ts';
import type { ConnectionRow } from '../../store/connections.ts';
import { withTenant } from '../../store/database.ts';
import { openIssue, openIssues, resolveEmptyIssues } from '../../store/issues.ts';
import { forgetLearned, readLearned, saveLearned } from '../../store/learned.ts';
import { wakeAll } from '../../store/transfers.ts';
import { OTHER_INSTALLATION } from '../other-installation.ts';
import type { InstallationContext } from './context.ts';

const CODE = 'connection.other-installation';

const firstOf = (webhooks: readonly RackbeatWebhook[]): number => Math.min(...webhooks.map(({ id }) => id));

/** Where the other one stands; null when there is none, or it came after us. `isOurs`: registered by us, or at our own address. */
export function olderInstallation(
  listed: readonly RackbeatWebhook[],
  account: string,
  isOurs: (webhook: RackbeatWebhook) => boolean,
): string | null {
  const path = `/webhooks/rackbeat/${encodeURIComponent(account)}/`;
  const ours = listed.filter(isOurs);
  // Switched off by Rackbeat after many failures: nobody listens there any more.
  const others = listed.filter((webhook) => webhook.is_active && webhook.url.includes(path) && !isOurs(webhook));
  const [other] = others;
  if (!other || (ours.length > 0 && firstOf(ours) < firstOf(others))) return null;
  return URL.canParse(other.url) ? new URL(other.url).origin : other.url;
}

/** Stands still, or goes on, and says so. Does nothing when that is known already. */
export async function noteOtherInstallation({ sync }: InstallationContext, { id }: ConnectionRow, other: string | null): Promise<void> {
  const { ledger, clock, queue } = sync;
  await withTenant(ledger, id, async (trx) => {
    const known = (await readLearned(trx)).get(OTHER_INSTALLATION) ?? null;
    if (known === other) return;
    const now = clock.now();
    if (other !== null) {
      await saveLearned(trx, OTHER_INSTALLATION, other, now);
      await openIssue(trx, { cause: CODE, code: CODE, params: { origin: other }, who: 'operator' }, now);
      return;
    }
    await forgetLearned(trx, OTHER_INSTALLATION);
    for (const issue of await openIssues(trx)) if (issue.code === CODE) await resolveEmptyIssues(trx, now, issue.id);
    await queue.wakeTransfers(await wakeAll(trx, now), { trx });
  });
  sync.changed(id);
}
