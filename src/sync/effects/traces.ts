/** The two traces that a transfer leaves for people: a link at eAccounting to the Rackbeat invoice, and a note on the Rackbeat invoice. */
import type { PartnerLinkBody } from '../../eaccounting/schema.ts';
import { createPartnerLink } from '../../eaccounting/write.ts';
import { createNote } from '../../rackbeat/write.ts';
import type { EffectDefinition } from './definition.ts';

export interface PartnerLinkSubject {
  /** eAccounting's id of the draft or invoice. */
  resourceId: string;
  href: string;
}

/** Readable, so a lost answer is looked up; a late one counts until the settle window is over, as for a document. */
export const partnerLinkCreation: EffectDefinition<PartnerLinkSubject, PartnerLinkBody, PartnerLinkSubject> = {
  kind: 'link.create',
  whenAbsent: 'wait-then-send',
  lookOnConflict: true,
  idOf: ({ resourceId }) => resourceId,
  async send({ eaccounting }, body, options) {
    const made = await createPartnerLink(eaccounting, body, options);
    return made.ok ? { ok: true, value: { resourceId: body.ResourceId, href: body.Href } } : made;
  },
  async lookUp({ eaccounting }, subject) {
    const links = await eaccounting.partnerLinksOf(subject.resourceId);
    if (!links.ok) return { look: 'failed', failure: links };
    return links.value.some(({ Href }) => Href === subject.href) ? { look: 'found', answer: subject } : { look: 'absent' };
  },
};

export interface NoteSubject {
  /** Rackbeat's number of the invoice. */
  number: string;
  /** Stands in the note: it is how ours is told from what people write. */
  mark: string;
}

export const noteCreation: EffectDefinition<NoteSubject, NoteSubject & { note: string }, NoteSubject> = {
  kind: 'note.create',
  whenAbsent: 'wait-then-send',
  lookOnConflict: false,
  idOf: ({ mark }) => mark,
  async send({ rackbeat }, { number, mark, note }, options) {
    const made = await createNote(rackbeat, number, note, options);
    return made.ok ? { ok: true, value: { number, mark } } : made;
  },
  async lookUp({ rackbeat }, subject) {
    const notes = await rackbeat.invoiceNotes(subject.number);
    if (!notes.ok) return { look: 'failed', failure: notes };
    return notes.value.some((note) => note.includes(subject.mark)) ? { look: 'found', answer: subject } : { look: 'absent' };
  },
};
