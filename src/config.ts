/**
 * The program's configuration and the only reader of the environment. All faults are told at once, in sentences that
 * name the variable. Nothing is connected, made or opened here; the only files read are those that `*_FILE` names.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import {
  databaseAddress,
  isLoopback,
  longToken,
  mailAddress,
  mailServer,
  milliseconds,
  pagePattern,
  port,
  secretText,
  trustedProxies,
  webAddress,
} from './config-fields.ts';
import { type KeyRing, parseKeyRing } from './vault/key-ring.ts';
import type { Secret } from './vault/secret.ts';

const APP_NAME = 'rackbeat-eaccounting';
const CHECKOUT = resolve(import.meta.dirname, '..');

const keyList = z.string().transform((text, context): KeyRing => {
  const parsed = parseKeyRing(text);
  if (parsed.ok) return parsed.keyRing;
  for (const message of parsed.faults) context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const environment = z.object({
  PORT: port.default(3000),
  PUBLIC_URL: webAddress.optional(),
  TRUST_PROXY: trustedProxies.default(false),
  DATABASE_URL: databaseAddress.optional(),
  DATA_DIR: z.string().optional(),
  /** Set by `npm start` when it starts the stand-ins too. */
  SANDBOX: z.enum(['on', 'off'], 'must be on or off').default('off'),
  ROLE: z.enum(['all', 'web', 'worker'], 'must be all, web or worker').default('all'),
  RACKBEAT_URL: webAddress.default('https://app.rackbeat.com'),
  EACCOUNTING_API_URL: webAddress.default('https://eaccountingapi.vismaonline.com'),
  VISMA_IDENTITY_URL: webAddress.default('https://identity.vismaonline.com'),
  // Pages for people; see DocumentPages.
  RACKBEAT_INVOICE_PAGE: pagePattern('{number}').optional(),
  EACCOUNTING_INVOICE_PAGE: pagePattern('{id}').optional(),
  EACCOUNTING_DRAFT_PAGE: pagePattern('{id}').optional(),
  VISMA_CLIENT_ID: z.string().optional(),
  VISMA_CLIENT_SECRET: secretText.optional(),
  VISMA_REDIRECT_URI: webAddress.optional(),
  // Chosen by Rackbeat, so its length is not ours to judge.
  RACKBEAT_DASHBOARD_TOKEN: secretText.optional(),
  CONTACT_EMAIL: mailAddress.optional(),
  MAIL_FROM: mailAddress.optional(),
  SMTP_URL: mailServer.optional(),
  CLOCK: z.enum(['system', 'sandbox'], 'must be system or sandbox').default('system'),
  ENCRYPTION_KEYS: keyList.optional(),
  OPERATOR_TOKEN: longToken.optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'must be fatal, error, warn, info, debug, trace or silent')
    .default('info'),
  // How long after a write's deadline an empty look-up begins to count; late writes of a slow vendor must be over by then.
  SETTLE_WINDOW_MS: milliseconds.default(120_000),
  ABSENT_GAP_MS: milliseconds.default(30_000),
  // Least time between two writes of one card: five hundred changes of a product in a minute are a few writes, not five hundred.
  CARD_GAP_MS: milliseconds.default(3_000),
  SWEEP_INTERVAL_MS: milliseconds.default(300_000),
  WRITE_DEADLINE_MS: milliseconds.default(30_000),
  // Alerts that come in one breath are one mail; after a mail the next ones are gathered.
  MAIL_GATHER_MS: milliseconds.default(20_000),
  MAIL_DIGEST_MS: milliseconds.default(300_000),
  // Off only against stand-ins without limits, to measure or test the program itself.
  RATE_BUDGET: z.enum(['on', 'off'], 'must be on or off').default('on'),
  // For tests alone: where this process is to stand still, and the file that says that it does.
  KILL_POINT: z.string().optional(),
  KILL_BARRIER: z.string().optional(),
});

/** Variables that may stand in a file instead, named by `<variable>_FILE`, as container platforms hand them over. */
const SECRET_VARIABLES = [
  'DATABASE_URL',
  'VISMA_CLIENT_SECRET',
  'RACKBEAT_DASHBOARD_TOKEN',
  'ENCRYPTION_KEYS',
  'OPERATOR_TOKEN',
  'SMTP_URL',
] as const;

export type DatabaseChoice =
  /** Absent keys are made beside the database. */
  | { kind: 'embedded'; dataDir: string; chosen: boolean; keyRing: KeyRing | null }
  | { kind: 'external'; connectionString: Secret; keyRing: KeyRing };

export interface Config {
  port: number;
  /** Without a trailing slash, like every address here. */
  publicUrl: string;
  trustProxy: boolean | number | string[];
  database: DatabaseChoice;
  role: 'all' | 'web' | 'worker';
  sandbox: boolean;
  rackbeatUrl: string;
  eaccountingApiUrl: string;
  /** Patterns of the addresses at which people look at a document. */
  pages: { rackbeatInvoice: string; eaccountingInvoice: string; eaccountingDraft: string | null };
  visma: { identityUrl: string; clientId: string; clientSecret: Secret; redirectUri: string };
  rackbeatDashboardToken: Secret | null;
  operatorToken: Secret | null;
  contactEmail: string | null;
  mail: { server: Secret; from: string } | null;
  clock: 'system' | 'sandbox';
  logLevel: string;
  times: {
    settleWindowMs: number;
    absentGapMs: number;
    cardGapMs: number;
    sweepIntervalMs: number;
    writeDeadlineMs: number;
    mailGatherMs: number;
    mailDigestMs: number;
  };
  rateBudget: boolean;
  /** See core/kill-points.ts. */
  killPoint: { at: string; barrierFile: string } | null;
}

export type ConfigResult = { ok: true; config: Config } | { ok: false; faults: string[] };
type Environment = z.output<typeof environment>;

/** Reads and checks everything. Faults never quote a secret. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): ConfigResult {
  const { values, given, faults } = withFiles(env);
  // Variable by variable, so that a fault in one does not hide what the others lack together.
  const sound: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(environment.shape)) {
    const parsed = field.safeParse(values[name]);
    if (parsed.success) sound[name] = parsed.data;
    else faults.push(...parsed.error.issues.map((issue) => `${name} ${issue.message}.`));
  }
  faults.push(...faultsTogether(sound, given));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config: configOf(sound as Environment) };
}

/** All faults as an operator reads them. */
export const tellFaults = (faults: readonly string[]): string =>
  [
    faults.length === 1 ? 'The configuration has a fault:' : `The configuration has ${faults.length} faults:`,
    ...faults.map((fault) => `  - ${fault}`),
  ].join('\n');

/** What the command line needs of the same environment: where the program answers, the operator's token, and the data folder. */
export interface OperatorConfig {
  appUrl: string;
  operatorToken: Secret | null;
  database: { kind: 'embedded'; dataDir: string; keyRing: KeyRing | null } | { kind: 'external'; connectionString: Secret };
}

export function readOperatorConfig(
  env: NodeJS.ProcessEnv = process.env,
): { ok: true; config: OperatorConfig } | { ok: false; faults: string[] } {
  const { values, faults } = withFiles(env);
  const read = environment
    .pick({ PORT: true, DATABASE_URL: true, DATA_DIR: true, ENCRYPTION_KEYS: true, OPERATOR_TOKEN: true })
    .safeParse(values);
  if (!read.success) faults.push(...read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`));
  if (!read.success || faults.length > 0) return { ok: false, faults };
  const { PORT, DATABASE_URL, DATA_DIR, ENCRYPTION_KEYS, OPERATOR_TOKEN } = read.data;
  return {
    ok: true,
    config: {
      // The program itself, not the public address in front of it: the command runs on the same machine unless told otherwise.
      appUrl: `http://127.0.0.1:${PORT}`,
      operatorToken: OPERATOR_TOKEN ?? null,
      database: DATABASE_URL
        ? { kind: 'external', connectionString: DATABASE_URL }
        : {
            kind: 'embedded',
            dataDir: DATA_DIR ? resolve(DATA_DIR) : defaultDataDir(process.getuid?.() === 0, CHECKOUT),
            keyRing: ENCRYPTION_KEYS ?? null,
          },
    },
  };
}

/** An empty variable counts as absent: compose files and unit files often carry them. */
function withFiles(env: NodeJS.ProcessEnv): { values: Record<string, string>; given: Set<string>; faults: string[] } {
  const faults: string[] = [];
  const read = (name: string): string | undefined => env[name]?.trim() || undefined;
  const values: Record<string, string> = {};
  for (const name of Object.keys(environment.shape)) {
    const value = read(name);
    if (value !== undefined) values[name] = value;
  }
  const given = new Set(Object.keys(values));
  for (const name of SECRET_VARIABLES) {
    const file = read(`${name}_FILE`);
    if (file === undefined) continue;
    if (values[name] !== undefined) {
      faults.push(`${name} and ${name}_FILE are both set; keep one.`);
      continue;
    }
    given.add(name);
    try {
      const text = readFileSync(file, 'utf8').trim();
      if (text === '') faults.push(`${name}_FILE names an empty file: ${file}.`);
      else values[name] = text;
    } catch (error) {
      faults.push(`${name}_FILE cannot be read (${(error as NodeJS.ErrnoException).code}): ${file}.`);
    }
  }
  return { values, given, faults };
}

/** What single variables cannot show. `given`: the variables that are set, soundly or not. */
function faultsTogether(env: Partial<Environment>, given: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  const isReal = (address: string | undefined): boolean => address !== undefined && !isLoopback(address);
  const realVisma = isReal(env.VISMA_IDENTITY_URL);
  const realRackbeat = isReal(env.RACKBEAT_URL);
  const external = given.has('DATABASE_URL');
  if (realVisma && !given.has('VISMA_CLIENT_ID'))
    faults.push('VISMA_CLIENT_ID is missing: it is the client id of your app in the Visma developer portal.');
  if (realVisma && !given.has('VISMA_CLIENT_SECRET')) faults.push('VISMA_CLIENT_SECRET is missing: it belongs to VISMA_CLIENT_ID.');
  if (realRackbeat && !given.has('PUBLIC_URL')) faults.push('PUBLIC_URL is missing: Rackbeat must be told where to reach this app.');
  if (external && !given.has('ENCRYPTION_KEYS')) {
    faults.push(
      'ENCRYPTION_KEYS is missing: with DATABASE_URL there is no folder for a key file. Make one with: echo "first:$(openssl rand -base64 32)".',
    );
  }
  if (!external && env.ROLE !== undefined && env.ROLE !== 'all') {
    faults.push(`ROLE is ${env.ROLE}, but the embedded database serves one process only: set DATABASE_URL, or leave ROLE out.`);
  }
  if (given.has('SMTP_URL') && !given.has('MAIL_FROM')) faults.push('MAIL_FROM is missing: mail sent through SMTP_URL needs a sender.');
  if (env.RATE_BUDGET === 'off' && (realVisma || realRackbeat || isReal(env.EACCOUNTING_API_URL))) {
    faults.push('RATE_BUDGET is off, but not all addresses are those of the sandbox on this machine: the vendors would lock us out.');
  }
  if (env.CLOCK === 'sandbox' && (realVisma || realRackbeat || isReal(env.EACCOUNTING_API_URL))) {
    faults.push('CLOCK is sandbox, but not all addresses are those of the sandbox on this machine.');
  }
  return faults;
}

/** The stand-ins know these; at the real identity server both are required. */
const SANDBOX_CLIENT = { id: 'sandbox-client', secret: secretText.parse('sandbox-secret') };

function configOf(env: Environment): Config {
  const publicUrl = env.PUBLIC_URL ?? `http://127.0.0.1:${env.PORT}`;
  return {
    port: env.PORT,
    publicUrl,
    trustProxy: env.TRUST_PROXY,
    database: databaseOf(env),
    role: env.ROLE,
    sandbox: env.SANDBOX === 'on',
    rackbeatUrl: env.RACKBEAT_URL,
    eaccountingApiUrl: env.EACCOUNTING_API_URL,
    pages: pagesOf(env),
    visma: {
      identityUrl: env.VISMA_IDENTITY_URL,
      clientId: env.VISMA_CLIENT_ID ?? SANDBOX_CLIENT.id,
      clientSecret: env.VISMA_CLIENT_SECRET ?? SANDBOX_CLIENT.secret,
      redirectUri: env.VISMA_REDIRECT_URI ?? `${publicUrl}/onboarding/callback`,
    },
    rackbeatDashboardToken: env.RACKBEAT_DASHBOARD_TOKEN ?? null,
    operatorToken: env.OPERATOR_TOKEN ?? null,
    contactEmail: env.CONTACT_EMAIL ?? null,
    mail: env.SMTP_URL && env.MAIL_FROM ? { server: env.SMTP_URL, from: env.MAIL_FROM } : null,
    clock: env.CLOCK,
    logLevel: env.LOG_LEVEL,
    times: {
      settleWindowMs: env.SETTLE_WINDOW_MS,
      absentGapMs: env.ABSENT_GAP_MS,
      cardGapMs: env.CARD_GAP_MS,
      sweepIntervalMs: env.SWEEP_INTERVAL_MS,
      writeDeadlineMs: env.WRITE_DEADLINE_MS,
      mailGatherMs: env.MAIL_GATHER_MS,
      mailDigestMs: env.MAIL_DIGEST_MS,
    },
    rateBudget: env.RATE_BUDGET === 'on',
    killPoint: env.KILL_POINT && env.KILL_BARRIER ? { at: env.KILL_POINT, barrierFile: env.KILL_BARRIER } : null,
  };
}

/** As public code links to them; eAccounting's pages lie beside its API at the stand-in, and on a host of their own in earnest. */
function pagesOf(env: Environment): Config['pages'] {
  const standIn = isLoopback(env.EACCOUNTING_API_URL);
  return {
    rackbeatInvoice: env.RACKBEAT_INVOICE_PAGE ?? `${env.RACKBEAT_URL}/sales/customer-invoices/{number}`,
    eaccountingInvoice:
      env.EACCOUNTING_INVOICE_PAGE ??
      (standIn
        ? `${env.EACCOUNTING_API_URL}/sales/customerinvoice/{id}`
        : 'https://eaccounting.vismaonline.com/#/sales/customerinvoice/{id}'),
    eaccountingDraft: env.EACCOUNTING_DRAFT_PAGE ?? (standIn ? `${env.EACCOUNTING_API_URL}/sales/customerinvoicedraft/{id}` : null),
  };
}

function databaseOf(env: Environment): DatabaseChoice {
  if (env.DATABASE_URL && env.ENCRYPTION_KEYS)
    return { kind: 'external', connectionString: env.DATABASE_URL, keyRing: env.ENCRYPTION_KEYS };
  const dataDir = env.DATA_DIR ? resolve(env.DATA_DIR) : defaultDataDir(process.getuid?.() === 0, CHECKOUT);
  return { kind: 'embedded', dataDir, chosen: env.DATA_DIR !== undefined, keyRing: env.ENCRYPTION_KEYS ?? null };
}

/**
 * Under root the database runs as `nobody`, who cannot enter most checkouts: then the data lies under /var/lib, one
 * folder per checkout, so that two checkouts never share a database unasked.
 */
export function defaultDataDir(asRoot: boolean, checkout: string): string {
  if (!asRoot) return join(checkout, 'data');
  return join('/var/lib', APP_NAME, createHash('sha256').update(checkout).digest('hex').slice(0, 12));
}
