import { fillUrlTemplate } from '../../template.js';
import { failedAttempt, type PopupMode } from '../popup-mode.js';

/**
 * Sends a person to the page on which the integration's app is installed. What the page of the widget sent is dropped,
 * as these addresses are made of the app alone.
 */
export const startInstallation: PopupMode['start'] = async (
  _,
  { provider, integration: { uniqueKey, credentials: app }, session, state },
) => {
  if (app === null || !('app_link' in app))
    return failedAttempt('provider_config_err', `The integration "${uniqueKey}" has no app.`);
  const connectionConfig = {
    ...session.configDefaults?.[uniqueKey]?.connection_config,
    appPublicLink: app.app_link,
  };
  const address = fillUrlTemplate(provider.authorization_url ?? '', { connectionConfig });
  if (!address.ok) {
    const description = `The address of ${provider.display_name} needs a value for ${address.missing}.`;
    return failedAttempt('url_param_err', description);
  }
  if (!URL.canParse(address.text))
    return failedAttempt('provider_config_err', `The app of the integration "${uniqueKey}" has no address.`);
  const url = new URL(address.text);
  for (const [name, value] of Object.entries(provider.authorization_params ?? {}))
    url.searchParams.set(name, String(value));
  url.searchParams.set('state', state);
  return { ok: true, url: url.href, secrets: {}, connectionConfig };
};
