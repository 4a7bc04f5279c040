/**
 * What the API's own Connect page asks and which call of the real client it makes, as the documentation of the wire
 * has it. Reads raw catalogue entries and shares nothing with our sources, so that it can judge them.
 */

/** How the catalogue describes one input. */
export interface RawSchema {
  readonly title?: string;
  readonly description?: string;
  readonly example?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly default_value?: string;
  readonly optional?: boolean;
  readonly hidden?: boolean;
  readonly automated?: boolean;
}

type RawSchemas = Readonly<Record<string, RawSchema>>;

/** The part of a raw catalogue entry that decides what is asked. */
export interface RawEntry {
  readonly auth_mode: string;
  readonly installation?: string;
  readonly token_request_auth_method?: string;
  readonly require_client_certificate?: boolean;
  readonly credentials?: RawSchemas;
  readonly connection_config?: RawSchemas;
  readonly assertion_option?: RawSchemas;
  readonly integration_config?: RawSchemas;
}

/** What host and owner add to the catalogue, in the API's words. */
export interface Situation {
  /** The session's defaults for this integration. */
  readonly connection_config?: Readonly<Record<string, string>>;
  readonly preconfigured_credentials?: readonly string[];
  readonly isReconnecting?: boolean;
}

/** One value of the page's form, on display or not. */
export interface PageField {
  /** `<group>.<name>`. */
  readonly id: string;
  readonly group: 'credentials' | 'params' | 'assertion';
  readonly name: string;
  readonly schema: RawSchema;
  readonly isAsked: boolean;
  /** What is in it at first; a field without is not sent unless somebody fills it in. */
  readonly initial: string | undefined;
}

/** A call of the real client's. */
export type PageCall =
  | { readonly function: 'create'; readonly options: { readonly params: Values } }
  | {
      readonly function: 'auth';
      readonly options: {
        readonly params: Values;
        readonly credentials?: Values;
        readonly assertionOption?: Values;
        readonly installation?: string;
        readonly detectClosedAuthWindow: true;
      };
    };

type Values = Readonly<Record<string, string>>;

const builtIn: Readonly<Record<string, readonly string[]>> = {
  API_KEY: ['apiKey'],
  BASIC: ['username', 'password'],
  TBA: ['oauth_client_id_override', 'oauth_client_secret_override', 'token_id', 'token_secret'],
  BILL: ['username', 'password', 'organization_id', 'dev_key'],
  SIGNATURE: ['username', 'password'],
  AWS_SIGV4: ['role_arn'],
};
const popupModes = [
  'OAUTH1',
  'OAUTH2',
  'APP',
  'CUSTOM',
  'MCP_OAUTH2',
  'MCP_OAUTH2_GENERIC',
  'INSTALL_PLUGIN',
];
const clientKeys = [
  'oauth_client_id_override',
  'oauth_client_secret_override',
  'oauth_refresh_token_override',
];

/** Lists what the page's form holds. `uuid` is the random one that it would make. */
export function pageFields(entry: RawEntry, situation: Situation, uuid: string): readonly PageField[] {
  const preset = situation.connection_config ?? {};
  const { connection_config: params = {}, assertion_option: assertion = {} } = entry;
  const ofGroup = (group: 'params' | 'assertion', schemas: RawSchemas) =>
    Object.entries(schemas)
      .filter(([, schema]) => !schema.automated)
      .map(([name, schema]) => field(group, name, schema, preset[name]));
  return [
    ...Object.entries(credentialsOf(entry, situation)).map(([name, schema]) =>
      field('credentials', name, schema),
    ),
    ...ofGroup('params', params),
    ...ofGroup('assertion', assertion),
    ...(entry.auth_mode === 'OAUTH2'
      ? clientKeys
          .filter((name) => preset[name] !== undefined && !params[name])
          .map((name) => field('credentials', name, { optional: true }))
      : []),
    ...(entry.auth_mode === 'AWS_SIGV4'
      ? [field('params', 'external_id', { hidden: true }, preset.external_id || uuid)]
      : []),
  ];
}

function field(group: PageField['group'], name: string, schema: RawSchema, preset?: string): PageField {
  const isAsked = preset === undefined && !schema.hidden;
  const empty = schema.hidden ? undefined : (!schema.optional && schema.enum?.[0]) || '';
  return {
    id: `${group}.${name}`,
    group,
    name,
    schema,
    isAsked,
    initial: preset ?? schema.default_value ?? empty,
  };
}

/** Tells whether a field that is asked may neither stay empty nor as it is at first. */
export function isNeeded({ schema: { optional, default_value } }: PageField): boolean {
  return optional !== true && default_value === undefined;
}

function credentialsOf(entry: RawEntry, { preconfigured_credentials: given = [] }: Situation): RawSchemas {
  const described = Object.entries(entry.credentials ?? {}).filter(
    ([name, { automated }]) => !automated && !given.includes(name),
  );
  const fallbacks = Object.entries((entry.auth_mode === 'TWO_STEP' && entry.integration_config) || {})
    .filter(([name]) => !entry.credentials?.[name] && !given.includes(name))
    .map(([name, schema]) => [name, { ...schema, optional: false }] as const);
  const own = builtInOf(entry).map((name) => [name, {}] as const);
  return Object.fromEntries([...own, ...described, ...fallbacks]);
}

function builtInOf({ auth_mode, token_request_auth_method, require_client_certificate }: RawEntry) {
  if (auth_mode !== 'OAUTH2_CC') return builtIn[auth_mode] ?? [];
  return [
    'client_id',
    ...(token_request_auth_method === 'private_key_jwt' ? [] : ['client_secret']),
    ...(require_client_certificate ? ['client_certificate', 'client_private_key'] : []),
  ];
}

/** Says what the page does once somebody has typed and pressed Connect. Typed values go by `PageField.id`. */
export function pageCall(
  { auth_mode, installation }: RawEntry,
  fields: readonly PageField[],
  typed: ReadonlyMap<string, string>,
): PageCall {
  const params = valuesOf('params', fields, typed);
  const credentials = valuesOf('credentials', fields, typed);
  if (auth_mode === 'NONE') return { function: 'create', options: { params } };
  if (popupModes.includes(auth_mode) && !installation) {
    const own = Object.keys(credentials).length > 0 && { credentials };
    return { function: 'auth', options: { params, ...own, detectClosedAuthWindow: true } };
  }
  return {
    function: 'auth',
    options: {
      params,
      credentials: { ...credentials, type: auth_mode },
      ...(installation && { installation }),
      assertionOption: valuesOf('assertion', fields, typed),
      detectClosedAuthWindow: true,
    },
  };
}

function valuesOf(
  wanted: PageField['group'],
  fields: readonly PageField[],
  typed: ReadonlyMap<string, string>,
): Values {
  const values: Record<string, string> = {};
  for (const { id, group, name, initial } of fields) {
    const value = typed.get(id) ?? initial;
    if (group === wanted && value !== undefined) values[name] = value;
  }
  return values;
}
