/** What our ledger of effects knows of one card: what we wrote there last, and whether a write of ours is still open. */
import { type TenantTransaction, withTenant } from '../store/database.ts';
import { type EffectRow, latestEffect } from '../store/effects.ts';
import type { EffectKind } from './effects/definition.ts';
import type { UpdateSubject } from './effects/master-data.ts';
import type { Run } from './run.ts';
import { plainFields, type Written } from './written-fields.ts';

export interface CardHistory {
  /** Null: every field stands as somebody else made it. */
  written: Written | null;
  /** A write whose end nobody knows. */
  open: UpdateSubject | null;
  /** For the next write. */
  generation: number;
  lastSentAt: Date | null;
}

export interface CardKinds {
  create: EffectKind;
  update: EffectKind;
}

export const ARTICLE_KINDS: CardKinds = { create: 'article.create', update: 'article.update' };
export const CUSTOMER_KINDS: CardKinds = { create: 'customer.create', update: 'customer.update' };

const bodyOf = (effect: EffectRow): { subject: unknown; request: unknown } => effect.body as { subject: unknown; request: unknown };

async function createdAs(trx: TenantTransaction, kind: EffectKind, recordKey: string, cardId: string): Promise<EffectRow | null> {
  const creation = await latestEffect(trx, kind, recordKey);
  return creation?.state === 'settled' && creation.vendorId === cardId ? creation : null;
}

export async function cardHistory(run: Run, kinds: CardKinds, recordKey: string, cardId: string): Promise<CardHistory> {
  return withTenant(run.context.ledger, run.connectionId, async (trx) => {
    const update = await latestEffect(trx, kinds.update, cardId);
    if (update === null) {
      const creation = await createdAs(trx, kinds.create, recordKey, cardId);
      const body = creation === null ? null : (bodyOf(creation).request as Record<string, unknown>);
      return {
        written: body === null ? null : plainFields(body, Object.keys(body)),
        open: null,
        generation: 1,
        lastSentAt: creation?.sentAt ?? null,
      };
    }
    const subject = bodyOf(update).subject as UpdateSubject;
    const ended = update.state === 'settled' || update.state === 'asks';
    return {
      written: update.state === 'settled' ? { ...subject.before, ...subject.sent } : subject.before,
      open: update.state === 'unknown' || update.state === 'sent' ? subject : null,
      generation: ended ? update.generation + 1 : update.generation,
      lastSentAt: update.sentAt,
    };
  });
}
