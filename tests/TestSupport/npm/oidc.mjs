// A real OpenID Connect provider in which the person of the moment is signed in already. It can be told to lie in its tokens, to change
// its keys and to break down: a line of JSON on standard input, answered with a line on standard output.
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';
import * as jose from 'jose';

// Standard output is for us.
console.log = console.info = console.warn = console.error;

const [terug] = process.argv.slice(2);
const zeg = iets => process.stdout.write(JSON.stringify(iets) + '\n');
let wie = { sub: 'els-1', name: 'Els Nieuw', email: 'els@organisatie.nl', email_verified: true, groups: ['regie'] };
let lieg = null, provider, sleutel;

const server = createServer((vraag, antwoord) =>
  vraag.url.startsWith('/interactie/') ? interactie(vraag, antwoord).catch(fout => { antwoord.statusCode = 500; antwoord.end(String(fout)); }) : provider.callback()(vraag, antwoord));
server.listen(0, async () => {
  await bouw();
  zeg({ poort: server.address().port });
});

async function bouw() {
  const { privateKey } = await jose.generateKeyPair('RS256', { extractable: true });
  const jwk = { ...await jose.exportJWK(privateKey), kid: crypto.randomUUID(), use: 'sig', alg: 'RS256' };
  sleutel = { privateKey, kid: jwk.kid };
  provider = new Provider(`http://localhost:${server.address().port}`, {
    clients: [{ client_id: 'spil', client_secret: 'een geheim & meer', redirect_uris: [terug], grant_types: ['authorization_code'], response_types: ['code'] }],
    pkce: { required: () => true },
    claims: { openid: ['sub', 'groups'], profile: ['name'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ ...wie, sub: id }) }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, i) => `/interactie/${i.uid}` },
    jwks: { keys: [jwk] },
    cookies: { keys: ['test'] },
  });
  provider.use(async (ctx, verder) => {
    if (lieg === 'kapot' && ctx.path === '/token') { ctx.status = 503; ctx.body = 'down'; return; }
    await verder();
    if (ctx.path === '/token' && ctx.body?.id_token && lieg) ctx.body = { ...ctx.body, id_token: await verdraai(ctx.body.id_token) };
  });
}

async function verdraai(token) {
  const inhoud = jose.decodeJwt(token);
  const nu = Math.floor(Date.now() / 1000);
  const anders = {
    nonce: { nonce: 'van iemand anders' }, geennonce: { nonce: undefined }, uitgever: { iss: 'https://kwaad.example' }, publiek: { aud: 'een-ander' }, tweepubliek: { aud: ['spil', 'een-ander'] },
    verlopen: { exp: nu - 600, iat: nu - 900 }, klok: { exp: nu - 60, iat: nu - 900 }, voor: { nbf: nu + 60 }, teVroeg: { nbf: nu + 600 }, geensub: { sub: undefined },
    amr: { amr: ['pwd', 'mfa'] }, acr: { acr: 'urn:veel' }, eenstap: { amr: ['pwd'], acr: '1' },
  }[lieg] ?? {};
  const nieuw = { ...inhoud, ...anders };
  if (lieg === 'geenhandtekening') return new jose.UnsecuredJWT(nieuw).encode();
  if (lieg === 'symmetrisch') return new jose.SignJWT(nieuw).setProtectedHeader({ alg: 'HS256', kid: sleutel.kid }).sign(new TextEncoder().encode('een geheim & meer, lang genoeg ervoor'));
  const met = lieg === 'handtekening' ? (await jose.generateKeyPair('RS256')).privateKey : sleutel.privateKey;
  return new jose.SignJWT(nieuw).setProtectedHeader({ alg: 'RS256', kid: sleutel.kid }).sign(met);
}

async function interactie(vraag, antwoord) {
  const { prompt, params, session } = await provider.interactionDetails(vraag, antwoord);
  if (lieg === 'gestopt') return provider.interactionFinished(vraag, antwoord, { error: 'access_denied' }, { mergeWithLastSubmission: false });
  if (prompt.name === 'login') return provider.interactionFinished(vraag, antwoord, { login: { accountId: wie.sub } }, { mergeWithLastSubmission: false });
  const toestemming = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  toestemming.addOIDCScope('openid profile email');
  return provider.interactionFinished(vraag, antwoord, { consent: { grantId: await toestemming.save() } }, { mergeWithLastSubmission: true });
}

createInterface({ input: process.stdin }).on('line', async regel => {
  const opdracht = JSON.parse(regel);
  if ('lieg' in opdracht) lieg = opdracht.lieg;
  if (opdracht.wie) wie = { ...wie, ...opdracht.wie };
  if (opdracht.roteer) await bouw();
  zeg({ gedaan: true });
}).on('close', () => process.exit());
