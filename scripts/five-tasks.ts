/**
 * `npm run five-tasks`: five things that a new user wants to get done, done in a real browser by what stands on the pages alone. Prints
 * the clicks, the typed fields and the seconds that the pages themselves took; a person's own reading and thinking comes on top.
 */
import { type Browser, chromium, type Locator, type Page } from '@playwright/test';
import { build } from 'vite';
import { type Programs, startPrograms } from '../test/browser/support/programs.ts';
import { apiClient } from '../test/support/api-client.ts';
import { flowingSettings } from '../test/support/flowing-settings.ts';
import { freshInvoice } from '../test/support/fresh-invoice.ts';
import { type StandInControl, standInControl } from '../test/support/stand-in-control.ts';
import { browserPath } from './browser.ts';

const COMPANY = 'Nordlys Handel AS';
const NAME = 'Ingrid Solheim';

interface Hand {
  clicks: number;
  typed: number;
  click(what: Locator): Promise<void>;
  type(what: Locator, text: string): Promise<void>;
  choose(what: Locator, option: { label: string } | { index: number }): Promise<void>;
}

function newHand(): Hand {
  const hand: Hand = {
    clicks: 0,
    typed: 0,
    click: async (what) => {
      await what.click();
      hand.clicks += 1;
    },
    type: async (what, text) => {
      await what.fill(text);
      hand.typed += 1;
    },
    // Opened, and one of the list taken.
    choose: async (what, option) => {
      await what.selectOption(option);
      hand.clicks += 2;
    },
  };
  return hand;
}

interface Stage {
  programs: Programs;
  rackbeat: StandInControl;
  eaccounting: StandInControl;
  page: Page;
  hand: Hand;
  /** Of the settings page, once installed. */
  address: string;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true });

async function install({ page, hand, programs }: Stage): Promise<void> {
  await page.goto(programs.rackbeatUrl);
  await hand.click(page.getByRole('heading', { name: COMPANY }).getByRole('link'));
  await hand.click(page.getByRole('link', { name: 'Brukerinnstillinger' }).first());
  await hand.click(link(page, 'Apps'));
  await hand.click(button(page, 'Installer'));
  await hand.click(button(page, 'Log in'));
  await hand.click(button(page, 'Accept'));
  await hand.click(page.locator('form[data-step="accept"] button'));
  await page.getByRole('heading', { name: 'INITIAL SYNC' }).waitFor();
}

/** An invoice of which a customer has asked; nobody knows more than its number. */
async function findMissing(stage: Stage): Promise<void> {
  const { page, hand, rackbeat } = stage;
  const client = await clientOf(stage);
  const settings = await flowingSettings(client);
  await client.save({ ...settings, products: { ...settings.products, groupCodings: {}, defaultCodingId: null } });
  const { number } = await freshInvoice({ rackbeat });
  const waits = async (): Promise<boolean> => (await client.transferOf(number))?.state === 'needs-you';
  while (!(await waits())) await page.waitForTimeout(200);
  await page.goto(stage.address);
  begin(stage);
  await hand.click(link(page, 'Overføringer'));
  await hand.type(page.getByLabel('Nummer eller navn'), number);
  await hand.click(page.getByRole('row', { name: new RegExp(`Rackbeat-faktura ${number}`) }).getByRole('link'));
  await hand.click(link(page, 'Åpne innstillingene'));
  await hand.click(button(page, /^Bruk alle \d+ forslagene$/).first());
  await hand.type(page.getByLabel('Navnet ditt'), NAME);
  await hand.click(button(page, 'Save Settings'));
  await hand.click(page.getByRole('navigation').getByRole('link', { name: 'Overføringer' }));
  await page
    .getByRole('row', { name: new RegExp(`Rackbeat-faktura ${number}`) })
    .getByText(/^Ferdig/)
    .waitFor();
}

async function mapTerm(stage: Stage): Promise<void> {
  const { page, hand } = stage;
  const client = await clientOf(stage);
  const { settings } = await client.settings();
  const { rackbeat } = await client.options();
  const wanted = rackbeat.paymentTerms.find(({ id }) => settings.paymentTerms.mapping[id] === undefined);
  if (!wanted) throw new Error('every term is mapped already');
  await page.goto(stage.address);
  await page.getByRole('heading', { name: 'Invoice settings' }).waitFor();
  begin(stage);
  await hand.choose(page.getByLabel(`${wanted.name}: eAccounting payment method`), { index: 1 });
  await hand.click(button(page, 'Save Settings'));
  await page.getByText(/^Lagret, revisjon/).waitFor();
}

async function proveOctober({ page, hand, address }: Stage): Promise<void> {
  await page.goto(address);
  await hand.click(link(page, 'Månedsbevis'));
  const option = page.getByLabel('Måned', { exact: true }).locator('option[value$="-10"]').first();
  await option.waitFor({ state: 'attached' });
  const october = (await option.textContent()) ?? '';
  await hand.choose(page.getByLabel('Måned', { exact: true }), { label: october });
  await page
    .getByText(/Alt stemmer til øret|Hver forskjell har sin grunn|må rettes|Ingenting er bokført/)
    .first()
    .waitFor();
  await page.evaluate(() => Object.assign(window, { print: () => {} }));
  await hand.click(button(page, 'Skriv ut'));
}

async function reconnect(stage: Stage): Promise<void> {
  const { page, hand, eaccounting, rackbeat } = stage;
  await eaccounting.control('password-changed', {});
  await eaccounting.control('expire-tokens', {});
  await freshInvoice({ rackbeat });
  await page.goto(stage.address);
  const again = page.getByRole('link', { name: 'Koble til på nytt' });
  await again.waitFor({ timeout: 60_000 });
  begin(stage);
  const opened = page.context().waitForEvent('page');
  await hand.click(again);
  const consent = await opened;
  const login = consent.getByRole('button', { name: 'Log in' });
  await login.or(consent.getByRole('button', { name: 'Accept' })).waitFor();
  if (await login.isVisible()) await hand.click(login);
  await hand.click(consent.getByRole('button', { name: 'Accept' }));
  await hand.click(consent.getByRole('button', { name: 'Ja, koble dem sammen' }));
  await consent.getByText('Tilkoblet', { exact: true }).waitFor();
  // The page that was open before says that it has moved, and nothing that is not so any more.
  await page.getByText('Må kobles til på nytt').waitFor({ state: 'hidden' });
}

const clientOf = ({ programs, address }: Stage) => {
  const [account = '', secret = ''] = new URL(address).pathname.split('/').slice(2);
  return apiClient(programs.appUrl, { account, secret });
};

let began = 0;
/** What was arranged before does not count. */
function begin({ hand }: Stage): void {
  began = performance.now();
  Object.assign(hand, { clicks: 0, typed: 0 });
}

const TASKS: readonly [string, (stage: Stage) => Promise<void>][] = [
  ['install', install],
  ['find why an invoice is missing, and mend it', findMissing],
  ['map a new payment term', mapTerm],
  ['prove October complete', proveOctober],
  ['reconnect after a password change', reconnect],
];

async function tryAll(browser: Browser, programs: Programs): Promise<void> {
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  let address = '';
  for (const [name, task] of TASKS) {
    const hand = newHand();
    const stage: Stage = {
      programs,
      rackbeat: standInControl(programs.rackbeatUrl),
      eaccounting: standInControl(programs.eaccountingUrl),
      page,
      hand,
      address,
    };
    begin(stage);
    await task(stage);
    const seconds = (performance.now() - began) / 1_000;
    if (address === '') address = page.url().replace(/[?#].*$/, '');
    process.stdout.write(`${String(hand.clicks).padStart(3)} clicks ${hand.typed} typed ${seconds.toFixed(1).padStart(5)} s  ${name}\n`);
  }
  await context.close();
}

await build({ configFile: 'ui/vite.config.ts', logLevel: 'warn' });
const programs = await startPrograms();
const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] });
try {
  await tryAll(browser, programs);
} finally {
  await browser.close();
  await programs.stop();
}
