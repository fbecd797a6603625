/** What people and bad lines do in a simulation: each act is one thing that happens, chosen and shaped by chance. */
import { connect } from '../../sandbox/eaccounting/connect.ts';
import type { FaultKind } from '../../sandbox/kit/faults.ts';
import { booksOver, transfersOf } from './look.ts';
import { ADDRESSES } from './stage.ts';
import { asPerson, control, install, save, type World } from './world.ts';

type Act = (world: World) => Promise<string | null>;

const bookedNumbers = ({ account }: World): string[] =>
  [...account.invoices.values()].filter(({ is_booked }) => is_booked).map(({ number }) => String(number));

let names = 0;
const nextName = (): string => {
  names += 1;
  return `nr ${names}`;
};

const newInvoice: Act = async (world) => {
  const { account, pick, chance, random } = world;
  const customers = [...account.customers.values()].filter(
    ({ currency, deleted_at, vat_zone }) => currency === 'NOK' && deleted_at === null && vat_zone === 'domestic',
  );
  let customer = customers.length > 0 && chance(0.6) ? pick(customers).number : null;
  if (customer === null) {
    const made = await control<{ number: string }>(world, 'rackbeat', 'records', {
      kind: 'customers',
      values: {
        company_name: `Firma ${nextName()} AS`,
        customer_group_id: 1001,
        payment_terms_id: 1002,
        layout_id: 1,
        vat_zone: 'domestic',
        currency: 'NOK',
        address_country: 'Norge',
        contact_email: 'post@firma.example',
      },
    });
    customer = Number(made.number);
  }
  const lines = [];
  for (let count = 1 + Math.floor(random() * 3); count > 0; count -= 1) {
    const items = [...account.items.values()].filter(
      ({ type, is_barred, deleted_at }) => type === 'product' && !is_barred && deleted_at === null,
    );
    const item = chance(0.6) && items.length > 0 ? pick(items).number : await newProduct(world);
    lines.push({
      item_id: item,
      quantity: pick([1, 2, 3, 12, 0.5, 2.25, 1.333]),
      line_price: pick([100, 99.9, 19.99, 0.35, 1234.5678]),
      discount_percentage: pick([0, 0, 5, 12.5]),
    });
  }
  const { numbers } = await control<{ numbers: string[] }>(world, 'rackbeat', 'invoices', {
    book: true,
    silent: chance(0.2),
    invoice: { customer_id: customer, lines },
  });
  return `invoice ${numbers.join()} for ${customer}, ${lines.length} lines`;
};

async function newProduct(world: World): Promise<string> {
  const number = `S-${nextName().replace(/\D/g, '')}`;
  await control(world, 'rackbeat', 'records', {
    kind: 'products',
    number,
    values: { number, name: `Vare ${number}`, group: 1001, sales_price: 190, unit_id: 1001 },
  });
  return number;
}

const changeProduct: Act = async (world) => {
  const items = [...world.account.items.values()].filter(({ type, deleted_at }) => type === 'product' && deleted_at === null);
  const edited = items.filter(({ number: one }) => world.handWritten.has(one));
  const { number } = world.pick(edited.length > 0 && world.chance(0.6) ? edited : items);
  const values = world.chance(0.5) ? { name: `Navn ${nextName()}` } : { sales_price: world.pick([10, 20.5, 333.33]) };
  await control(world, 'rackbeat', 'records', { kind: 'products', number, silent: world.chance(0.3), values });
  return `product ${number} ${JSON.stringify(values)}`;
};

const changeCustomer: Act = async (world) => {
  const { number } = world.pick([...world.account.customers.values()].filter(({ deleted_at }) => deleted_at === null));
  const values = { company_name: `Kunde ${nextName()} AS` };
  await control(world, 'rackbeat', 'records', { kind: 'customers', number: String(number), silent: world.chance(0.3), values });
  return `customer ${number} ${values.company_name}`;
};

const bookAgain: Act = async (world) => {
  const booked = bookedNumbers(world).filter((number) => world.account.invoices.get(number)?.is_creditnote === false);
  if (booked.length === 0) return null;
  const number = world.pick(booked);
  const line = world.account.invoices.get(number)?.lines[0];
  await control(world, 'rackbeat', 'unbook', { number });
  const lines = [{ item_id: line?.child_id, quantity: 2, line_price: world.pick([50, 60, 70]) }];
  if (world.chance(0.7)) await control(world, 'rackbeat', 'change-invoice', { number, values: { lines } });
  await control(world, 'rackbeat', 'book', { number });
  world.touched.add(number);
  return `invoice ${number} unbooked, changed and booked again`;
};

const credit: Act = async (world) => {
  const booked = bookedNumbers(world).filter((number) => world.account.invoices.get(number)?.is_creditnote === false);
  if (booked.length === 0) return null;
  const number = world.pick(booked);
  const note = await control<{ number: string }>(world, 'rackbeat', 'credit', { number });
  world.touched.add(number).add(note.number);
  return `invoice ${number} credited by ${note.number}`;
};

/** A document of ours over there, and whose it is. */
async function standingDocument(world: World, as: 'draft' | 'invoice'): Promise<{ id: string; number: string } | null> {
  const found = (await transfersOf(world)).flatMap(({ kind, recordKey, facts }) => {
    const standing = facts.eaccounting as { as?: string; draftId?: string; invoiceId?: string } | undefined;
    const id = as === 'draft' ? standing?.draftId : standing?.invoiceId;
    return kind === 'invoice' && standing?.as === as && typeof id === 'string' ? [{ id, number: recordKey }] : [];
  });
  return found.length === 0 ? null : world.pick(found);
}

async function press(world: World, path: string, form: Record<string, string> = {}): Promise<void> {
  await world.stage.eaccounting.standIn.app.inject({ method: 'POST', url: `/companies/NO/${path}`, payload: form });
}

const onDraft =
  (verb: 'edit' | 'convert' | 'delete'): Act =>
  async (world) => {
    const draft = await standingDocument(world, 'draft');
    if (draft === null) return null;
    await press(
      world,
      verb === 'edit' ? `drafts/${draft.id}` : `drafts/${draft.id}/${verb}`,
      verb === 'edit' ? { text0: 'Rettet for hånd', invoiceDate: '2026-11-24' } : {},
    );
    world.touched.add(draft.number);
    return `draft of ${draft.number}: ${verb} by hand`;
  };

const voidInvoice: Act = async (world) => {
  const invoice = await standingDocument(world, 'invoice');
  if (invoice === null) return null;
  await press(world, `invoices/${invoice.id}/void`);
  world.touched.add(invoice.number);
  return `invoice of ${invoice.number} voided by hand`;
};

/** A field of the card that is none of ours. */
const editCard: Act = async (world) => {
  const { articles } = await booksOver(world);
  const ours = articles.filter(({ Number: number }) => world.account.items.has(number));
  // A fault is meant for the program; a person whose own request is held would wait for ever.
  const isSpoilt = world.stage.eaccounting.standIn.faults
    .list()
    .some(({ match, acted }) => match === 'PUT /v2/articles/:id' && acted === 0);
  if (ours.length === 0 || isSpoilt) return null;
  const card = world.pick(ours);
  const value = `By hand ${nextName()}`;
  const { access_token: token } = await connect(ADDRESSES.eaccounting, 'NO', undefined, world.stage.ask);
  await world.stage.ask(`${ADDRESSES.eaccounting}/v2/articles/${card.Id}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...card, NameEnglish: value }),
  });
  world.handWritten.set(card.Number, { NameEnglish: value });
  return `article ${card.Number}: English name by hand`;
};

const KINDS: readonly FaultKind[] = [
  'refuse-before',
  'drop-before',
  'html',
  '401',
  'commit-then-drop',
  'commit-then-500',
  'commit-then-empty-200',
  'half-body',
  'hold-before',
  'commit-then-hold',
];
const EMAIL = 'POST /v2/customerinvoices/:id/email';
const DRAFT = 'POST /v2/customerinvoicedrafts';
const CONVERT = 'POST /v2/customerinvoicedrafts/:id/convert';
const WRITES = [
  'POST /v2/customers',
  'POST /v2/articles',
  'PUT /v2/articles/:id',
  'PUT /v2/customers/:id',
  DRAFT,
  DRAFT,
  CONVERT,
  CONVERT,
  EMAIL,
];
const READS = [
  'GET /v2/customerinvoicedrafts',
  'GET /v2/customerinvoices',
  'GET /v2/customerinvoicedrafts/:id',
  'GET /v2/articles',
  'GET /v2/customers',
];
const LOOKED_UP_BY = [
  [DRAFT, 'GET /v2/customerinvoicedrafts'],
  [CONVERT, 'GET /v2/customerinvoices'],
  [EMAIL, 'GET /v2/customerinvoices'],
] as const;
const LATE = [DRAFT, DRAFT, CONVERT, 'POST /v2/customers', 'POST /v2/articles'];
const RACKBEAT_READS = [
  'GET /api/customer-invoices/:number',
  'GET /api/customer-invoices',
  'GET /api/products/:number',
  'GET /api/customers/:number',
];

/** One request goes wrong in one way; on an e-mail, somebody has to be asked. */
function spoil(world: World, system: 'rackbeat' | 'eaccounting', match: string, kind: FaultKind): string {
  if (match === EMAIL) world.emailsInDoubt = true;
  world.stage[system].standIn.faults.add({ match, nth: 1, times: 1, do: kind });
  return `fault ${kind} on ${match}`;
}

const fault: Act = async (world) => {
  const { pick, chance } = world;
  if (chance(0.15)) return spoil(world, 'rackbeat', pick(RACKBEAT_READS), pick(KINDS));
  return spoil(world, 'eaccounting', chance(0.8) ? pick(WRITES) : pick(READS), pick(KINDS));
};

/** The answer is lost, and so is the first look for what became of the request. */
const blindFault: Act = async (world) => {
  const [write, read] = world.pick(LOOKED_UP_BY);
  return `${spoil(world, 'eaccounting', write, 'commit-then-drop')}, ${spoil(world, 'eaccounting', read, world.pick(['refuse-before', 'html']))}`;
};

/** The vendor takes its time: the request is done long after its caller has given it up. */
const lateFault: Act = async (world) => spoil(world, 'eaccounting', world.pick(LATE), 'hold-before');

const expireTokens: Act = async (world) => {
  await control(world, 'eaccounting', 'expire-tokens', {});
  return 'access tokens expired';
};

const breakGrant: Act = async (world) => {
  await control(world, 'eaccounting', 'password-changed', {});
  await control(world, 'eaccounting', 'expire-tokens', {});
  world.grantBroken = true;
  return 'password changed over there';
};

const changeStatus: Act = async (world) => {
  const settings = structuredClone(world.settings);
  settings.invoices.status = world.pick(['draft', 'invoiced', 'invoiced-and-emailed', 'invoiced-and-emailed']);
  await save(world, settings);
  return `status ${settings.invoices.status}`;
};

const retry: Act = async (world) => {
  const resting = (await transfersOf(world)).filter(({ state }) => state === 'needs-you');
  if (resting.length === 0) return null;
  const { id, recordKey } = world.pick(resting);
  await asPerson(world, 'POST', `/transfers/${id}/retry`, {});
  return `a person tries ${recordKey} again`;
};

/** Reconnecting is the same walk as installing. */
export async function mendGrant(world: World): Promise<void> {
  await install(world);
  world.story.push('reconnected');
}

const ACTS: readonly (readonly [weight: number, act: Act])[] = [
  [5, newInvoice],
  [2, changeProduct],
  [2, changeCustomer],
  [1, bookAgain],
  [0.7, credit],
  [0.7, onDraft('edit')],
  [0.7, onDraft('convert')],
  [0.4, onDraft('delete')],
  [0.4, voidInvoice],
  [1, editCard],
  [4, fault],
  [1, blindFault],
  [1.5, lateFault],
  [0.5, expireTokens],
  [0.2, breakGrant],
  [0.7, changeStatus],
  [0.7, retry],
];
const ALL = ACTS.reduce((sum, [weight]) => sum + weight, 0);

/** One act of chance; acts that find nothing to act on are passed over. */
export async function act(world: World): Promise<void> {
  let left = world.random() * ALL;
  const [, chosen] = ACTS.find(([weight]) => (left -= weight) < 0) ?? ACTS[0] ?? [0, newInvoice];
  const done = await chosen(world);
  if (done !== null) world.story.push(done);
}
