// Forms as data: questions come and go with the answer to another question. Without script the server does the same on saving.
const formulier = document.querySelector('form[data-formulier]');
if (formulier) {
  const merk = document.createElement('input');
  Object.assign(merk, { type: 'hidden', name: 'Script', value: 'ja' });
  formulier.append(merk);
  formulier.addEventListener('input', toon);
  formulier.addEventListener('change', toon);
  toon();
  formulier.querySelector('[data-nieuw] :is(input:not([type=hidden]), textarea, select)')?.focus();
}

function toon() {
  // A question that is hidden hides what depends on it; as many rounds as there are questions that depend is always enough.
  const afhankelijk = [...formulier.querySelectorAll('[data-toon-veld]')];
  for (let ronde = 0, anders = true; anders && ronde <= afhankelijk.length; ronde++) {
    anders = false;
    for (const blok of afhankelijk) {
      const verborgen = !geldt(blok.dataset);
      if (blok.hidden !== verborgen) { blok.hidden = verborgen; anders = true; }
    }
  }
}

function geldt({ toonVeld, toonHoe, toonWaarde }) {
  if (document.getElementById(`veld-${toonVeld}`)?.hidden) return false;
  const waarden = antwoorden(toonVeld);
  const antwoord = waarden.join('|');
  switch (toonHoe) {
    case 'Is': return gelijk(antwoord, toonWaarde);
    case 'IsNiet': return !gelijk(antwoord, toonWaarde);
    case 'Bevat': return waarden.includes(toonWaarde);
    case 'Ingevuld': return waarden.length > 0;
    case 'Minstens': return getal(antwoord) >= getal(toonWaarde);
    case 'Hoogstens': return getal(antwoord) <= getal(toonWaarde);
    default: return false;
  }
}

// Everything that is filled in below a question: one control, or those of its rows, cells or phases.
function antwoorden(veld) {
  return [...formulier.elements]
    .filter(e => (e.name.startsWith(`Invoer[${veld}]`) || e.name.startsWith(`Invoer[${veld}/`)) && (!['radio', 'checkbox'].includes(e.type) || e.checked))
    .map(e => e.value.trim()).filter(waarde => waarde !== '');
}

function getal(tekst) {
  return /^-? ?[0-9.]+(,[0-9]+)?$/.test(tekst) ? Number(tekst.includes(',') ? tekst.replaceAll('.', '').replace(',', '.') : tekst.replace(' ', '')) : NaN;
}

function gelijk(antwoord, waarde) {
  return antwoord === waarde || getal(antwoord) === getal(waarde);
}
