/** Leads to the record's own page in one of the two systems, in a window of its own: Rackbeat's frame shows only us. Without an address it is plain words. */
import type { ReactNode } from 'react';

/** Facts are notes, not a contract: what is no web address becomes no link. */
const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

export function PageLink({ to, children }: { to: string | null | undefined; children: ReactNode }) {
  if (!to || !isWebAddress(to)) return <>{children}</>;
  return (
    <a href={to} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
