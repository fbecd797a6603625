/** What a stand-in starts from: the believable shop in two accounts, registers only, or so-and-so many plain records. */
import type { Seed } from '../../kit/seed.ts';
import { emptyState, nowText, type Rackbeat } from '../rackbeat.ts';
import { seedAccounts } from './registers.ts';
import { addScaled } from './scaled.ts';
import { addInvoices, addOrder } from './shop-invoices.ts';
import { addCustomers, addItems } from './shop-records.ts';

/** Replaces the state of a Rackbeat. Records of the registers are dated half a year back. */
export function plant(rackbeat: Rackbeat, seed: Seed): void {
  const long = new Date(rackbeat.clock.now().getTime() - 180 * 86_400_000).toISOString();
  const accounts = seedAccounts(long);
  rackbeat.state = { ...emptyState(), accounts };
  if (seed === 'empty') return;
  if (seed === 'shop') {
    for (const account of accounts) {
      addItems(account, long);
      addCustomers(account, long);
      addInvoices(rackbeat, account, nowText(rackbeat));
      addOrder(rackbeat, account, nowText(rackbeat));
    }
    return;
  }
  const [norwegian] = accounts;
  if (norwegian !== undefined) addScaled(rackbeat, norwegian, seed, long);
}
