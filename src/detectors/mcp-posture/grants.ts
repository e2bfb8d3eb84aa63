// A09 and A11 to A15, A18: what the authorization server lets clients do, by its own word, and how it treats strangers.

import type { Observed } from '../../artifacts/observations.ts';
import { serverOf, textsOf } from './metadata.ts';
import { type Check, header, NONE, quoted, refusalOf, shown } from './problem.ts';

const about = 'authorization server';

const pkceMissing: Check = (observed) => {
  const server = serverOf(observed);
  if (!server || textsOf(server.content, 'code_challenge_methods_supported').includes('S256')) return NONE;
  const message = '{place}: the authorization server does not offer PKCE with S256, so clients must not use it.';
  const node = server.at('code_challenge_methods_supported');
  return [{ node, about, message, evidence: ['code_challenge_methods_supported: no S256'] }];
};

const pkcePlain: Check = (observed) => {
  const server = serverOf(observed);
  const methods = textsOf(server?.content, 'code_challenge_methods_supported');
  if (!server || !methods.includes('plain') || !methods.includes('S256')) return NONE;
  const message = '{place}: the authorization server also takes PKCE challenges that are not hashed.';
  return [
    { node: server.at('code_challenge_methods_supported'), about, message, evidence: [quoted(methods.join(' '))] },
  ];
};

const WEAK: readonly (readonly [key: string, value: RegExp])[] = [
  ['grant_types_supported', /^(?:password|implicit)$/],
  ['response_types_supported', /^(?:token|token id_token|id_token token|code token|code id_token token)$/],
  ['id_token_signing_alg_values_supported', /^none$/],
  ['token_endpoint_auth_signing_alg_values_supported', /^none$/],
];

const weakGrants: Check = (observed) => {
  const server = serverOf(observed);
  if (!server) return NONE;
  const weak = WEAK.flatMap(([key, value]) => {
    const found = textsOf(server.content, key).filter((each) => value.test(each));
    return found.length > 0 ? [{ key, found }] : [];
  });
  const [first] = weak;
  if (!first) return NONE;
  const message = `{place}: the authorization server still offers ${quoted(first.found.join(', '))} (${first.key}).`;
  const evidence = weak.map(({ key, found }) => `${key}: ${quoted(found.join(', '))}`);
  return [{ node: server.at(first.key), about, message, evidence }];
};

const registrationOnly: Check = (observed) => {
  const { content, at } = serverOf(observed) ?? {};
  if (!content || !at || typeof content.registration_endpoint !== 'string') return NONE;
  if (content.client_id_metadata_document_supported === true) return NONE;
  const message = '{place}: clients that are not known can only register, which the protocol has given up.';
  return [
    { node: at('registration_endpoint'), about, message, evidence: ['no client_id_metadata_document_supported'] },
  ];
};

const noRegistration: Check = (observed) => {
  const { content, node } = serverOf(observed) ?? {};
  if (!content || !node || typeof content.registration_endpoint === 'string') return NONE;
  if (content.client_id_metadata_document_supported === true) return NONE;
  const message = '{place}: only clients that are known beforehand get in.';
  return [{ node, about, message, evidence: ['no registration_endpoint, no client_id_metadata_document_supported'] }];
};

function registrationOpen(ofProxy: boolean): Check {
  return (observed) => {
    const probe = observed.of('registration');
    const isOpen =
      probe !== undefined &&
      (probe.status === 201 || (probe.status === 400 && /invalid_|redirect_uri/.test(probe.body)));
    if (!isOpen) return NONE;
    const isProxy = URL.canParse(probe.url) && new URL(probe.url).origin === observed.url?.origin;
    if (isProxy !== ofProxy) return NONE;
    const message = ofProxy
      ? '{place} registers whoever asks and passes them on with its own identity, so one consent may count for another client.'
      : '{place}: the authorization server registers whoever asks.';
    return [{ node: probe.node, about: 'registration', message, evidence: [shown(probe)] }];
  };
}

const MANY = 20;
const FEW = 5;
const BROAD =
  /^\*$|[.:/]\*$|^(?:all|admin|root|full(?:[_.:-]?access)?|superuser|everything)$|[.:/](?:admin|all|full_access)$/i;

interface Scopes {
  readonly challenged: readonly string[];
  readonly offered: readonly string[];
}

function scopesOf(observed: Observed): Scopes {
  const named =
    /\bscope\s{0,4}=\s{0,4}"([^"]{1,2000})"/i.exec(header(refusalOf(observed), 'www-authenticate'))?.[1] ?? '';
  const resource = observed.metadata.find(({ kind, content }) => kind === 'protected-resource' && content);
  return { challenged: named.split(/\s+/).filter(Boolean), offered: textsOf(resource?.content, 'scopes_supported') };
}

const broadScope: Check = (observed) => {
  const { challenged, offered } = scopesOf(observed);
  const broad = [...challenged, ...offered].find((scope) => BROAD.test(scope));
  if (broad === undefined) return NONE;
  const message = `{place} has clients ask for ${quoted(broad, 60)}, which lets them do everything.`;
  return [{ node: placeOf(observed), about: 'scopes', message, evidence: [quoted(broad, 60)] }];
};

const manyScopes: Check = (observed) => {
  const { challenged, offered } = scopesOf(observed);
  const isAll = offered.length >= FEW && offered.every((scope) => challenged.includes(scope));
  const what = [...challenged, ...offered].includes('offline_access')
    ? 'has clients ask for offline_access, which is between them and the authorization server'
    : isAll
      ? 'has clients ask for every scope there is at once'
      : Math.max(challenged.length, offered.length) > MANY
        ? `has clients choose among ${Math.max(challenged.length, offered.length)} scopes`
        : undefined;
  if (what === undefined) return NONE;
  const evidence = [quoted((challenged.length > 0 ? challenged : offered).join(' '), 200)];
  return [{ node: placeOf(observed), about: 'scopes', message: `{place} ${what}.`, evidence }];
};

function placeOf(observed: Observed) {
  const resource = observed.metadata.find(({ kind, content }) => kind === 'protected-resource' && content);
  return resource?.at('scopes_supported') ?? refusalOf(observed)?.node ?? observed.at('url');
}

const noIssuerParameter: Check = (observed) => {
  const { content, node } = serverOf(observed) ?? {};
  if (!content || !node || content.authorization_response_iss_parameter_supported === true) return NONE;
  const message = '{place}: the authorization server does not say in its answers who it is (RFC 9207).';
  return [{ node, about, message, evidence: ['no authorization_response_iss_parameter_supported'] }];
};

const consentPage: Check = ({ of }) => {
  const page = of('consent');
  if (page?.status !== 200 || !/html/i.test(header(page, 'content-type'))) return NONE;
  const isGuarded =
    /frame-ancestors/i.test(header(page, 'content-security-policy')) || header(page, 'x-frame-options') !== '';
  const cookies = header(page, 'set-cookie');
  const isLoose =
    cookies !== '' && !(/secure/i.test(cookies) && /httponly/i.test(cookies) && /samesite/i.test(cookies));
  if (isGuarded && !isLoose) return NONE;
  const message = isGuarded
    ? '{place}: the authorization page sets cookies without Secure, HttpOnly or SameSite.'
    : '{place}: the authorization page may be shown inside the page of somebody else.';
  return [{ node: page.node, about: 'authorization page', message, evidence: [shown(page)] }];
};

export const GRANTS: Readonly<Record<string, Check>> = {
  'auth/pkce-missing': pkceMissing,
  'auth/pkce-plain': pkcePlain,
  'auth/weak-grants': weakGrants,
  'auth/registration-only': registrationOnly,
  'auth/no-registration': noRegistration,
  'auth/registration-open': registrationOpen(false),
  'auth/registration-open-proxy': registrationOpen(true),
  'auth/scope-broad': broadScope,
  'auth/scope-many': manyScopes,
  'auth/issuer-parameter-missing': noIssuerParameter,
  'auth/consent-page-open': consentPage,
};
