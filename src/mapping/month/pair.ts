/**
 * Which documents of the two systems belong together. Our own are recognised by their link, by the draft they were made from or
 * by the mark in their rows, never by an amount.
 */
import type { Course, EAccountingDocument, MonthFacts, OwnLink, RackbeatDocument } from './documents.ts';

export interface Pair {
  number: string;
  generation: number;
  /** Null when Rackbeat does not have it any more. */
  rackbeat: RackbeatDocument | null;
  /** What stands in eAccounting for it: an invoice rather than a draft, one that counts rather than a voided one. */
  main: EAccountingDocument | null;
  /** More that count, with the same mark. */
  doubled: readonly EAccountingDocument[];
  /** Voided ones beside one that counts. */
  replaced: readonly EAccountingDocument[];
  link: OwnLink | null;
  course: Course | null;
}

export interface Pairing {
  pairs: readonly Pair[];
  /** A mark of ours that nobody here knows. */
  unknown: readonly EAccountingDocument[];
  /** Made by somebody else. */
  foreign: readonly EAccountingDocument[];
}

const keyOf = (number: string, generation: number): string => `${generation} ${number}`;
const lower = (id: string): string => id.toLowerCase();

/** Numbers of our documents by every sign that they can be known by. */
function signs(facts: Pick<MonthFacts, 'links' | 'rackbeat'>): Map<string, { number: string; generation: number }> {
  const known = new Map<string, { number: string; generation: number }>();
  for (const { number, mark } of facts.rackbeat) known.set(mark, { number, generation: 1 });
  for (const { number, generation, draftId, invoiceId, mark } of facts.links)
    for (const sign of [mark, draftId, invoiceId])
      if (sign) known.set(lower(sign), { number, generation }).set(mark, { number, generation });
  return known;
}

export function pairDocuments(facts: Pick<MonthFacts, 'links' | 'rackbeat' | 'eaccounting' | 'courses'>): Pairing {
  const known = signs(facts);
  const standing = new Map<string, EAccountingDocument[]>();
  const unknown: EAccountingDocument[] = [];
  const foreign: EAccountingDocument[] = [];
  for (const document of facts.eaccounting) {
    const owner =
      known.get(lower(document.id)) ??
      (document.mark === null ? undefined : known.get(document.mark)) ??
      (document.draftId === null ? undefined : known.get(lower(document.draftId)));
    if (owner) {
      const key = keyOf(owner.number, owner.generation);
      standing.set(key, [...(standing.get(key) ?? []), document]);
    } else if (document.mark !== null) unknown.push(document);
    else foreign.push(document);
  }
  const links = new Map(facts.links.map((link) => [keyOf(link.number, link.generation), link]));
  const courses = new Map(facts.courses.map((course) => [keyOf(course.number, course.generation), course]));
  const rackbeat = new Map(facts.rackbeat.map((document) => [document.number, document]));
  const keys = new Map<string, { number: string; generation: number }>();
  for (const { number } of facts.rackbeat) keys.set(keyOf(number, 1), { number, generation: 1 });
  for (const { number, generation } of known.values())
    if (standing.has(keyOf(number, generation))) keys.set(keyOf(number, generation), { number, generation });
  const pairs = [...keys].map(
    ([key, { number, generation }]): Pair => ({
      number,
      generation,
      rackbeat: rackbeat.get(number) ?? null,
      ...ranked(standing.get(key) ?? [], links.get(key) ?? null),
      link: links.get(key) ?? null,
      course: courses.get(key) ?? null,
    }),
  );
  return { pairs: withoutSpentFirsts(pairs), unknown, foreign };
}

const stands = ({ main }: Pair): boolean => main !== null && !main.isVoided;

/** Where nothing stands of the first document, a deliberate second one stands for it. */
function withoutSpentFirsts(pairs: readonly Pair[]): Pair[] {
  const later = pairs.filter((pair) => pair.generation > 1 && stands(pair)).toSorted((one, other) => one.generation - other.generation);
  const taken = new Set<Pair>();
  const firsts = pairs
    .filter(({ generation }) => generation === 1)
    .map((first): Pair => {
      const next = stands(first) ? undefined : later.find(({ number }) => number === first.number);
      if (next === undefined) return first;
      taken.add(next);
      const replaced = [...(first.main ? [first.main] : []), ...first.replaced, ...next.replaced];
      return { ...next, generation: 1, replaced, doubled: [...first.doubled, ...next.doubled] };
    });
  return [...firsts, ...pairs.filter((pair) => pair.generation > 1 && !taken.has(pair))];
}

function ranked(found: readonly EAccountingDocument[], link: OwnLink | null): Pick<Pair, 'main' | 'doubled' | 'replaced'> {
  // A draft may stay readable after its conversion; then it is the invoice once more, not another document.
  const spent = new Set(found.flatMap(({ as, draftId }) => (as === 'invoice' && draftId !== null ? [lower(draftId)] : [])));
  const isLinked = ({ id }: EAccountingDocument): boolean => lower(id) === lower(link?.invoiceId ?? link?.draftId ?? '');
  const rank = (document: EAccountingDocument): number =>
    (document.isVoided ? 4 : 0) + (document.as === 'draft' ? 2 : 0) + (isLinked(document) ? 0 : 1);
  const [main = null, ...others] = found
    .filter(({ as, id }) => as === 'invoice' || !spent.has(lower(id)))
    .toSorted((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1));
  return {
    main,
    doubled: others.filter(({ isVoided }) => !isVoided),
    replaced: others.filter(({ isVoided }) => isVoided),
  };
}
