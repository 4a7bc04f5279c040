import type { Backend } from '../backend.js';
import type { Provider } from '../catalogue.js';
import { fillUrlTemplate, type TemplateValues } from '../template.js';
import {
  type Acquire,
  type Acquired,
  type CredentialsInput,
  type Refused,
  refusedByProvider,
} from './acquire.js';
import { fillKnown, fillKnownHeaders } from './fill-known.js';
import { tokenTemplate } from './jwt.js';
import { ownerConfig } from './owner-config.js';
import { type SignedToken, signTemplate } from './signed-token.js';
import { callForToken, refusedTokenCall } from './token-call.js';
import { metadataOf, tokensOf } from './token-response.js';

type Step = NonNullable<Provider['additional_steps']>[number];
type Answers = Readonly<Record<string, unknown>>;

/** What the answers to all steps were, the last one apart; or what to answer instead. */
type Stepped = { readonly ok: true; readonly answers: Answers; readonly last: unknown } | Refused;

/**
 * Exchanges what was typed for a token, in as many requests as the template has. What the owner of the integration
 * decided stands in for what was not typed and is not kept; nor is what only signs an assertion, but the assertion is.
 */
export const acquireTwoStep: Acquire = async (backend, input) => {
  const { provider, integration, connectionConfig } = input;
  const { assertionOption, ...typed } = fieldsOf(input);
  const given = Object.entries(typed).filter(([, value]) => value !== undefined && value !== '');
  const credentials = { ...ownerConfig(provider, integration), ...Object.fromEntries(given) };

  const assertion = await assertionOf(provider, { connectionConfig, credentials, assertionOption });
  if (assertion === 'unsignable') return unusable('No assertion can be signed with this key.');
  const template = tokenTemplate(provider);
  const signed = template && (await signTemplate(template, { connectionConfig, credentials }));
  if (template !== undefined && signed === undefined)
    return unusable('No token can be signed with this key.');

  const values: TemplateValues = {
    connectionConfig,
    credentials: { ...credentials, ...assertion },
    token: signed?.token,
  };
  const stepped = await takeSteps(backend, stepsOf(provider), values);
  if (!stepped.ok) return stepped;
  return acquired(provider, stepped, { ...typed, ...assertion });
};

/** Renews with the refresh token, where the provider gave one and its template says how. Else starts over. */
export const renewTwoStep: Acquire = async (backend, input) => {
  const { provider, integration, connectionConfig, typed } = input;
  const { refresh_token_params: params, refresh_token_headers: headers } = provider;
  const { refresh_token: refreshToken } = typed;
  if (typeof refreshToken !== 'string' || (params === undefined && headers === undefined))
    return acquireTwoStep(backend, input);

  const fields = fieldsOf(input);
  const [first] = stepsOf(provider);
  const stepped = await takeSteps(
    backend,
    [
      {
        token_url: provider.refresh_url ?? first.token_url,
        token_params: params ?? first.token_params,
        token_headers: headers ?? first.token_headers,
        body_format: provider.body_format,
      },
    ],
    {
      connectionConfig,
      credentials: { ...ownerConfig(provider, integration), ...fields },
      refresh_token: refreshToken,
    },
  );
  if (!stepped.ok) return stepped;
  return acquired(provider, stepped, { ...fields, refresh_token: refreshToken });
};

function fieldsOf({ typed }: CredentialsInput): Readonly<Record<string, unknown>> {
  const {
    type: _type,
    token: _token,
    refresh_token: _refresh,
    expires_at: _end,
    raw: _raw,
    ...fields
  } = typed;
  return fields;
}

function stepsOf(provider: Provider): readonly [Step, ...Step[]] {
  const { token_url: url, additional_steps: further = [] } = provider;
  return [{ ...provider, token_url: typeof url === 'string' ? url : '' }, ...further];
}

/** Each step may use the answers to those before it, as `${step1.…}`. */
async function takeSteps(backend: Backend, steps: readonly Step[], values: TemplateValues): Promise<Stepped> {
  const answers: Record<string, unknown> = {};
  let last: unknown;
  for (const [index, step] of steps.entries()) {
    const known = { ...values, ...answers };
    const url = fillUrlTemplate(step.token_url, known);
    if (!url.ok || !URL.canParse(url.text))
      return unusable(
        `The address of step ${index + 1} needs a value${url.ok ? '' : ` for ${url.missing}`}.`,
        'missing_token_url',
      );
    const answered = await callForToken(backend, {
      url: url.text,
      method: step.token_request_method ?? 'POST',
      headers: fillKnownHeaders(step.token_headers ?? {}, known),
      params: fillKnown(step.token_params ?? {}, known),
      format: step.body_format ?? 'json',
    });
    if (!answered.ok) return refusedTokenCall('two_step_credentials_fetch_error', answered);
    last = answered.answer;
    answers[`step${index + 1}`] = last;
    if (index < steps.length - 1 && (typeof last !== 'object' || last === null)) {
      const code = `unhandled_invalid_two_step_credentials_step_${index + 1}`;
      return refusedByProvider(500, code, `The answer to step ${index + 1} is not JSON.`);
    }
  }
  return { ok: true, answers, last };
}

/** An assertion is signed anew where its key was typed; where the key was for one time only, the stored one is used. */
async function assertionOf(
  { assertion: template }: Provider,
  values: TemplateValues,
): Promise<{ readonly assertion: string } | 'unsignable' | undefined> {
  if (template?.key === undefined) return undefined;
  const isForOneTime = template.key.includes('${assertionOption.');
  if (isForOneTime && values.assertionOption === undefined) return undefined;
  const { key, header = {}, payload = {}, lifetimeInSeconds: livesS } = template;
  const signed: SignedToken | undefined = await signTemplate(
    { key, header, payload, livesS: Number(livesS) },
    values,
  );
  return signed === undefined ? 'unsignable' : { assertion: signed.token };
}

function acquired(
  provider: Provider,
  { answers, last }: Extract<Stepped, { ok: true }>,
  kept: Readonly<Record<string, unknown>>,
): Acquired {
  const tokens = tokensOf(provider, last);
  if (tokens === undefined) return unusable('The answer of the provider has no token.');
  return {
    ok: true,
    credentials: { ...kept, type: 'TWO_STEP', ...tokens, raw: last },
    connectionConfig: metadataOf(provider, answers),
  };
}

function unusable(message: string, code = 'invalid_two_step_credentials'): Refused {
  return refusedByProvider(400, code, message);
}
