import type * as Real from '@nangohq/frontend';
import type * as Ours from '../../../src/nango.js';

/** Compiles only where each of two types takes the other. */
function same<Theirs, Our extends Theirs>(..._: Theirs extends Our ? [] : [never]): void {}

same<Real.ApiKeyCredentials, Ours.ApiKeyCredentials>();
same<Real.AuthErrorType, Ours.AuthErrorType>();
same<Real.AuthOptions, Ours.AuthOptions>();
same<Real.AuthResult, Ours.AuthResult>();
same<Real.AuthSuccess, Ours.AuthSuccess>();
same<Real.AwsSigV4Credentials, Ours.AwsSigV4Credentials>();
same<Real.BasicApiCredentials, Ours.BasicApiCredentials>();
same<Real.BillCredentials, Ours.BillCredentials>();
same<Real.ConnectUIEvent, Ours.ConnectUIEvent>();
same<Real.ConnectUIEventClose, Ours.ConnectUIEventClose>();
same<Real.ConnectUIEventConnect, Ours.ConnectUIEventConnect>();
same<Real.ConnectUIEventError, Ours.ConnectUIEventError>();
same<Real.ConnectUIEventReady, Ours.ConnectUIEventReady>();
same<Real.ConnectUIEventSettingsChanged, Ours.ConnectUIEventSettingsChanged>();
same<Real.ConnectUIEventToken, Ours.ConnectUIEventToken>();
same<Real.ConnectUIProps, Ours.ConnectUIProps>();
same<Real.ConnectionConfig, Ours.ConnectionConfig>();
same<Real.ErrorHandler, Ours.ErrorHandler>();
same<Real.JwtCredentials, Ours.JwtCredentials>();
same<Real.NangoOptions, Ours.NangoOptions>();
same<Real.OAuth2ClientCredentials, Ours.OAuth2ClientCredentials>();
same<Real.OAuthCredentialsOverride, Ours.OAuthCredentialsOverride>();
same<Real.OnConnectEvent, Ours.OnConnectEvent>();
same<Real.SignatureCredentials, Ours.SignatureCredentials>();
same<Real.TBACredentials, Ours.TBACredentials>();
same<Real.TwoStepCredentials, Ours.TwoStepCredentials>();

/** What can be called, however the class keeps its own things. */
type Calls<Class> = Pick<Class, keyof Class & ('create' | 'auth' | 'reconnect' | 'clear')>;

same<Calls<Real.default>, Calls<Ours.default>>();
same<Pick<Real.ConnectUI, keyof Real.ConnectUI>, Pick<Ours.ConnectUI, keyof Ours.ConnectUI>>();
same<Real.AuthError, Ours.AuthError>();
