import { REFRESH } from "../auth-flows";
import { asStated, type TokenValidity } from "../token-validity";
import type { CustomClient } from "./custom";
import type { MachineClient } from "./machine";

/**
 * A live client as a `machine`, if it is a service that only acts for itself. AWS answers how long its refresh tokens are valid, how
 * people sign in, and more that nothing comes of without a user: that is not stated, and so stays as it is.
 */
export function asMachine(client: CustomClient): MachineClient | undefined {
  const {
    idTokenValidity,
    refreshTokenValidity,
    authSessionValidity: _,
    explicitAuthFlows: apiFlows = [],
    supportedIdentityProviders: providers = [],
    callbackUrls = [],
    logoutUrls = [],
    readAttributes = [],
    writeAttributes = [],
    enablePropagateAdditionalUserContextData: passesOn = false,
    ...rest
  } = client;
  const { refreshTokenRotation, defaultRedirectUri, analyticsConfiguration, accessTokenValidity } = rest;
  const { allowedOauthFlows: flows = [], allowedOauthScopes: scopes = [] } = rest;
  const actsForItself =
    rest.generateSecret &&
    rest.allowedOauthFlowsUserPoolClient === true &&
    flows.length === 1 &&
    flows[0] === "client_credentials" &&
    scopes.length > 0 &&
    scopes.every((scope) => scope.includes("/"));
  const hasNoUsers =
    apiFlows.every((flow) => flow === REFRESH) &&
    providers.every((provider) => provider === "COGNITO") &&
    [...callbackUrls, ...logoutUrls, ...readAttributes, ...writeAttributes].length === 0 &&
    passesOn === false &&
    (refreshTokenRotation ?? defaultRedirectUri ?? analyticsConfiguration) === undefined;
  const keepsUnits = isSame({ accessTokenValidity }, { accessTokenValidity, idTokenValidity, refreshTokenValidity });
  return actsForItself && hasNoUsers && keepsUnits ? ({ ...rest, kind: "machine" } as MachineClient) : undefined;
}

/** Whether units are emitted for the one as for the other: taking the block away were a change. */
function isSame(machine: TokenValidity, live: TokenValidity): boolean {
  const isLeftAlone = machine.accessTokenValidity === undefined;
  const [one, other] = [asStated(machine).tokenValidityUnits, asStated(live).tokenValidityUnits];
  return isLeftAlone || (one === undefined) === (other === undefined);
}
