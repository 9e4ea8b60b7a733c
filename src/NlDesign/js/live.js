// A page that stays open shows what others change. The stream (hx-sse) says only that something changed; the page then fetches itself again, as
// any visit would, and is laid over what stands there: what somebody types, the focus and what was unfolded stay as they are.
const bron = document.getElementById('live');
const stand = document.getElementById('live-stand');
const stem = document.getElementById('live-zegt');
const deel = () => document.getElementById('live-deel');
const zinnen = {
  bij: 'Verandert er iets? Dan zie je het hier meteen.',
  achter: 'Je loopt achter. We proberen het opnieuw. Wat je typt, blijft staan.',
  offline: 'Je hebt geen verbinding. Wat je typt, blijft staan.',
  wacht: 'Er is iets veranderd. Wat je typte, staat er nog. Laad de pagina opnieuw om het te zien.',
  rechten: 'Je kunt dit niet meer bekijken. Laad de pagina opnieuw.',
  sessie: 'Je bent afgemeld. Meld je in een ander tabblad aan en laad deze pagina opnieuw.',
  teveel: 'Je hebt deze pagina te vaak openstaan. Dit scherm werkt zichzelf niet meer bij. Laad de pagina opnieuw.',
};
const STIL = 40_000; // Two heartbeats missed.
let verbinding = null, gehoord = Date.now(), gestopt = null, pogingen = 0, wekker = null, nodig = false, opnieuw = false;

function zet(hoe) {
  if (gestopt && hoe !== gestopt) return;
  const nu = hoe === 'achter' && !navigator.onLine ? 'offline' : hoe;
  bron.hidden = false;
  if (bron.dataset.stand === nu) return;
  const eerst = !bron.dataset.stand;
  bron.dataset.stand = nu;
  stand.textContent = zinnen[nu];
  if (!eerst) zeg(zinnen[nu]);
}

function zeg(zin) { stem.textContent = ''; setTimeout(() => { stem.textContent = zin; }, 50); }

function stop(waarom) {
  gestopt = waarom;
  clearTimeout(wekker);
  // What was typed is worth more than a page that says no; without it the page itself tells what is the matter.
  if (waarom !== 'teveel' && !getypt(document).length) location.reload();
  else zet(waarom);
}

// What a person filled in, or is filling in now.
function getypt(waar) {
  return [...waar.querySelectorAll('main input:not([type=hidden]), main textarea, main select')].filter(veld => veld === document.activeElement
    || (['checkbox', 'radio'].includes(veld.type) ? veld.checked !== veld.defaultChecked
      : veld.tagName === 'SELECT' ? [...veld.options].some(o => o.selected !== o.defaultSelected) : veld.value !== veld.defaultValue));
}

// Many changes in one second are one visit, and a thousand screens do not come at once.
function ververs(na = 150 + Math.random() * 350) {
  nodig = true;
  clearTimeout(wekker);
  wekker = setTimeout(() => { if (!gestopt && nodig) { nodig = false; htmx.trigger(deel(), 'ververs'); } }, na);
}

function mislukt() {
  zet('achter');
  ververs(Math.min(30_000, 1000 * 2 ** pogingen++) * (0.7 + Math.random() * 0.6));
}

bron.addEventListener('veranderd', () => { gehoord = Date.now(); ververs(); });
bron.addEventListener('hart', () => { gehoord = Date.now(); });
bron.addEventListener('achter', () => { gehoord = Date.now(); zet('achter'); });
bron.addEventListener('bij', () => { gehoord = Date.now(); if (!nodig) zet('bij'); });
bron.addEventListener('begin', () => { gehoord = Date.now(); opnieuw = false; if (!nodig) zet('bij'); });
bron.addEventListener('einde', ({ detail }) => stop(detail.data));
bron.addEventListener('htmx:sse:after:connection', ({ detail }) => { verbinding = detail.connection; gehoord = Date.now(); });
bron.addEventListener('htmx:sse:error', ({ detail }) => { if ([401, 403, 404].includes(detail.status)) stop(detail.status === 401 ? 'sessie' : 'rechten'); else zet('achter'); });
bron.addEventListener('htmx:sse:before:connection', gebeurtenis => { if (gestopt) gebeurtenis.detail.connection.cancelled = true; else if (opnieuw) zet('achter'); opnieuw = true; });
bron.addEventListener('htmx:sse:close', () => { verbinding = null; if (!gestopt) straks(); });
addEventListener('offline', () => zet('achter'));
addEventListener('online', () => verbinding?.reader?.cancel());
document.addEventListener('visibilitychange', () => { gehoord = Date.now(); });
setInterval(() => {
  // A phone that lost its Wi-Fi hears nothing, no error either.
  if (document.hidden || gestopt || !verbinding || Date.now() - gehoord < STIL) return;
  gehoord = Date.now();
  zet('achter');
  verbinding.reader?.cancel();
}, 5000);

// By script and not by an attribute: htmx may have read the page before the extension was there.
function begin() { if (!gestopt && !verbinding) htmx.ajax('GET', bron.dataset.adres, { source: bron, swap: 'none' }); }
document.addEventListener('DOMContentLoaded', () => setTimeout(begin));
function straks() { setTimeout(begin, 2000 + Math.random() * 3000); }

// The first connection goes through htmx itself: a refusal or no answer is tried again here.
document.addEventListener('htmx:before:response', gebeurtenis => {
  const { sourceElement, response } = gebeurtenis.detail.ctx;
  if (sourceElement !== bron && sourceElement !== deel()) return;
  const status = response.raw.redirected ? 401 : response.status;
  if (status === 200) return;
  gebeurtenis.preventDefault();
  gebeurtenis.stopImmediatePropagation();
  if ([401, 403, 404].includes(status)) stop(status === 401 ? 'sessie' : 'rechten');
  else if (sourceElement === bron) { zet('achter'); straks(); }
  else mislukt();
}, true);
document.addEventListener('htmx:error', ({ detail: { ctx } }) => {
  if (ctx?.sourceElement === bron) { zet('achter'); straks(); }
  else if (ctx?.sourceElement === deel()) mislukt();
});

// The page came. Not when somebody would lose what they typed; and what is new is said in a sentence of the page itself.
document.addEventListener('htmx:before:swap', gebeurtenis => {
  const { ctx } = gebeurtenis.detail;
  const oud = deel();
  if (ctx.sourceElement !== oud) return;
  const nieuw = new DOMParser().parseFromString(ctx.text, 'text/html').getElementById('live-deel');
  pogingen = 0;
  if (!nieuw || getypt(document).some(veld => oud.contains(veld) && !(veld.id && nieuw.querySelector(`#${CSS.escape(veld.id)}`)))) {
    gebeurtenis.preventDefault();
    zet('wacht');
    return;
  }
  zet('bij');
  ctx.live = { versies: versies(nieuw), focus: oud.contains(document.activeElement), zin: nieuws(oud, nieuw) };
});
document.addEventListener('htmx:after:swap', ({ detail: { ctx } }) => {
  if (!ctx.live) return;
  if (ctx.live.focus && document.activeElement === document.body) deel().focus({ preventScroll: true });
  for (const [id, versie] of ctx.live.versies) {
    const formulier = document.getElementById(id);
    if (formulier && formulier.dataset.liveVersie !== versie) vraagTeLezen(formulier, versie);
  }
  if (ctx.live.zin) zeg(ctx.live.zin);
});

function nieuws(oud, nieuw) {
  const kaal = element => element.textContent.replace(/\s+/g, ' ');
  if (kaal(oud) === kaal(nieuw)) return '';
  const zei = new Set([...oud.querySelectorAll('[data-live-zin]')].map(e => e.dataset.liveZin));
  const nu = [...new Set([...nieuw.querySelectorAll('[data-live-zin]')].map(e => e.dataset.liveZin))].filter(zin => !zei.has(zin));
  return nu.length > 0 && nu.length < 4 ? nu.join(' ') : 'Er is iets veranderd op deze pagina.';
}

// A stem counts for the text that was read. The text above the form is new now; the form keeps the old number until somebody says that it was read.
const versies = waar => [...waar.querySelectorAll('form[data-live-versie]')].map(f => [f.id, f.dataset.liveVersie]);

function vraagTeLezen(formulier, versie) {
  formulier.dataset.liveNieuw = versie;
  formulier.querySelector('[data-live-gelezen]').hidden = false;
}

document.addEventListener('click', gebeurtenis => {
  const blok = gebeurtenis.target.closest?.('[data-live-gelezen] button')?.closest('[data-live-gelezen]');
  if (!blok) return;
  const formulier = blok.closest('form');
  formulier.dataset.liveVersie = formulier.elements['Invoer.Versienummer'].value = formulier.dataset.liveNieuw;
  delete formulier.dataset.liveNieuw;
  blok.hidden = true;
  formulier.querySelector('textarea, button[type=submit], button:not([type])')?.focus();
  deel().setAttribute('hx-vals', JSON.stringify({ gelezen: Number(formulier.dataset.liveVersie) }));
  ververs(0);
});
document.addEventListener('submit', gebeurtenis => {
  const blok = gebeurtenis.target.dataset.liveNieuw && gebeurtenis.target.querySelector('[data-live-gelezen]');
  if (!blok) return;
  gebeurtenis.preventDefault();
  blok.querySelector('button').focus();
}, true);
