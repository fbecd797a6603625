/** The one registered client of the sandbox, and which scopes and redirect addresses it may ask for. */

export const sandboxClient = { id: 'sandbox-client', secret: 'sandbox-secret' };

export const scopeTexts: Record<string, string> = {
  'ea:api': 'Use the API',
  'ea:sales': 'Read and write customers, articles and sales invoices',
  'ea:sales_readonly': 'Read customers, articles and sales invoices',
  'ea:accounting': 'Read and write accounts and vouchers',
  'ea:accounting_readonly': 'Read accounts and vouchers',
  'ea:purchase': 'Read and write suppliers and supplier invoices',
  'ea:purchase_readonly': 'Read suppliers and supplier invoices',
  'ea:settings': 'Read and write settings',
  'ea:settings_readonly': 'Read settings',
  offline_access: 'Stay connected when you are not logged in',
};

/** Any address on this machine, and the app's own. The real identity server compares with the registered list. */
export function isAllowedRedirect(redirectUri: string, appUrl: string): boolean {
  const url = URL.parse(redirectUri);
  if (!url || url.hash !== '' || !['http:', 'https:'].includes(url.protocol)) return false;
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname) || url.origin === URL.parse(appUrl)?.origin;
}
