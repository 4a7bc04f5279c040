import { authModes } from '../test/fixtures/auth-modes.js';
import { Stage, type StageMeta, storyMaker } from './stage.js';

const meta: StageMeta = { title: 'Auth modes', component: Stage };

export default meta;

const story = storyMaker(authModes);

export const ApiKey = story('API_KEY');
export const ApiKeyWordsOfTheOwner = story('API_KEY: words of the owner');
export const ApiKeyLong = story('API_KEY: long');
export const Basic = story('BASIC');
export const None = story('NONE');
export const OAuth2ClientCredentials = story('OAUTH2_CC');
export const OAuth2ClientCredentialsSignedWithAKey = story('OAUTH2_CC: signed with a key');
export const OAuth2ClientCredentialsClientCertificate = story('OAUTH2_CC: client certificate');
export const Jwt = story('JWT');
export const TwoStep = story('TWO_STEP');
export const TwoStepAssertionAndFallback = story('TWO_STEP: assertion and fallback');
export const Tba = story('TBA');
export const Bill = story('BILL');
export const Signature = story('SIGNATURE');
export const AwsSigV4 = story('AWS_SIGV4');
export const OAuth1 = story('OAUTH1');
export const OAuth2 = story('OAUTH2');
export const OAuth2Address = story('OAUTH2: address');
export const OAuth2AppOfOnesOwn = story('OAUTH2: app of one’s own');
export const OAuth2Outbound = story('OAUTH2: outbound');
export const App = story('APP');
export const Custom = story('CUSTOM');
export const McpOAuth2 = story('MCP_OAUTH2');
export const McpOAuth2Generic = story('MCP_OAUTH2_GENERIC');
export const InstallPlugin = story('INSTALL_PLUGIN');
