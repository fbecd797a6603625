/** `/.well-known/openid-configuration`, as far as this sandbox keeps the promises in it. */
import type { EAccounting } from '../eaccounting.ts';
import { scopeTexts } from './client.ts';

export function addDiscoveryRoute(eaccounting: EAccounting): void {
  eaccounting.standIn.app.get('/.well-known/openid-configuration', () => {
    const issuer = eaccounting.origin();
    return {
      issuer,
      authorization_endpoint: `${issuer}/connect/authorize`,
      token_endpoint: `${issuer}/connect/token`,
      revocation_endpoint: `${issuer}/connect/revocation`,
      end_session_endpoint: `${issuer}/connect/endsession`,
      scopes_supported: Object.keys(scopeTexts),
      response_types_supported: ['code'],
      response_modes_supported: ['query'],
      grant_types_supported: ['authorization_code', 'refresh_token'],
      subject_types_supported: ['public'],
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      code_challenge_methods_supported: ['plain', 'S256'],
      prompt_values_supported: ['none', 'login', 'consent', 'select_account'],
      authorization_response_iss_parameter_supported: true,
    };
  });
}
