/** Blacks out what must never stand in a log: tokens, secrets, passwords, one-time codes, and texts named by the caller. */

const BLACK = '[removed]';

/**
 * Names of JSON members whose text value is a secret, wherever they stand. A bare `url` is one as well: our webhook
 * addresses hold a secret, and eAccounting's link to a PDF opens without a token. Names are short; the bound keeps a
 * hostile text from costing more than its length.
 */
const SECRET_NAME = String.raw`(?:url|settings_url|[^"\\]{0,40}(?:token|secret|password|authorization|verifier|api_?key|authenticationvalue|signingkey)[^"\\]{0,40})`;
/** Also a value that was cut off before its closing quote. */
const JSON_SECRET = new RegExp(String.raw`("${SECRET_NAME}"\s*:\s*")[^"\\]*(?:\\.[^"\\]*)*("|\\?$)`, 'gi');
/** Members of a form that are secrets at a token endpoint. */
const FORM_SECRET = /(^|&)((?:client_secret|code|code_verifier|refresh_token|access_token|token|id_token)=)[^&]*/gi;
const JSON_START = /^\s*[[{]/;

const jsonEscaped = (text: string): string => JSON.stringify(text).slice(1, -1);

/** `secrets` are removed in plain, JSON-escaped and URL-encoded form. Texts under four characters are left alone: they would black out everything. */
export function redact(text: string, secrets: readonly string[] = []): string {
  let clean = JSON_START.test(text) ? text.replace(JSON_SECRET, `$1${BLACK}$2`) : text.replace(FORM_SECRET, `$1$2${BLACK}`);
  for (const secret of secrets) {
    if (secret.length < 4) continue;
    const forms = new Set([
      secret,
      jsonEscaped(secret),
      jsonEscaped(secret).replaceAll('/', '\\/'),
      encodeURIComponent(secret.toWellFormed()),
      encodeURI(secret.toWellFormed()),
    ]);
    for (const form of forms) clean = clean.replaceAll(form, BLACK);
  }
  return clean;
}
