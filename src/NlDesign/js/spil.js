// Small comforts on top of pages that work without script. No inline handlers: the pages have a strict Content-Security-Policy.
import './formulier.js';

// A link in the error summary goes to the control itself, also when the link points to a group.
document.addEventListener('click', gebeurtenis => {
  const link = gebeurtenis.target.closest?.('.spil-fouten a[href^="#"]');
  const doel = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const veld = doel?.matches('input, select, textarea') ? doel : doel?.querySelector('input:not([type=hidden]), select, textarea');
  if (!veld) return;
  gebeurtenis.preventDefault();
  veld.focus({ preventScroll: true });
  (veld.closest('.utrecht-form-field, fieldset') ?? veld).scrollIntoView({ block: 'start' });
});

// A form is sent once, also when somebody clicks twice.
document.addEventListener('submit', gebeurtenis => {
  const formulier = gebeurtenis.target;
  if (formulier.method === 'get' || gebeurtenis.defaultPrevented) return;
  if (formulier.dataset.verstuurd) { gebeurtenis.preventDefault(); return; }
  formulier.dataset.verstuurd = 'ja';
  setTimeout(() => delete formulier.dataset.verstuurd, 4000);
});
addEventListener('pageshow', () => document.querySelectorAll('form[data-verstuurd]').forEach(f => delete f.dataset.verstuurd));

// Print buttons: <button data-afdrukken>, or a link that tells how to print for who has no script.
document.addEventListener('click', gebeurtenis => {
  if (!gebeurtenis.target.closest?.('[data-afdrukken]')) return;
  gebeurtenis.preventDefault();
  print();
});

// Concept: says in words whether what was typed is kept. A redirect means that somebody is signed out: then it is not.
document.addEventListener('htmx:after:request', ({ detail: { ctx } }) => {
  const antwoord = ctx?.response?.raw;
  const klok = new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' });
  zegStand(ctx, antwoord?.redirected ? 'Nu niet bewaard. Je bent afgemeld. Meld je in een ander tabblad aan en typ dan verder.'
    : antwoord?.status === 413 ? 'Nu niet bewaard: het is te veel tekst. Wat je typte staat nog in dit scherm. Maak het korter.'
    : antwoord?.ok ? `Bewaard om ${klok} uur.`
    : 'Nu niet bewaard. Wat je typte staat nog in dit scherm.');
});
document.addEventListener('htmx:error', ({ detail: { ctx } }) => zegStand(ctx, 'Geen verbinding. Wat je typte staat nog in dit scherm.'));

function zegStand(ctx, zin) {
  const stand = ctx?.sourceElement?.querySelector?.('[data-conceptstand]');
  if (stand) stand.textContent = zin;
}

// A list that cannot be fetched (signed out, an error): go to the page itself, which tells what is wrong.
document.addEventListener('htmx:before:response', gebeurtenis => {
  const { request, response } = gebeurtenis.detail.ctx;
  if (request.method !== 'GET' || (response.raw.ok && !response.raw.redirected)) return;
  gebeurtenis.preventDefault();
  location.assign(response.raw.redirected ? response.raw.url : request.action);
});

// The error summary takes the focus when the page comes back with errors.
document.querySelector('.spil-fouten')?.focus();
