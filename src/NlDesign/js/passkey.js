// Passkeys: asks the server for the question, the device for the answer, and sends that with the form. Without this script, or on a
// device that cannot, the other ways to sign in are there.
const kan = window.PublicKeyCredential && PublicKeyCredential.parseCreationOptionsFromJSON && PublicKeyCredential.parseRequestOptionsFromJSON;

for (const formulier of kan ? document.querySelectorAll('form[data-passkey]') : []) {
  document.querySelectorAll('.passkey-kan').forEach(deel => { deel.hidden = false; });
  document.querySelectorAll('.passkey-kan-niet').forEach(deel => { deel.hidden = true; });
  // Before the guard against sending twice: what is sent is the form with the answer in it.
  formulier.addEventListener('submit', gebeurtenis => {
    gebeurtenis.preventDefault();
    vraag(formulier);
  });
}

async function vraag(formulier) {
  const stand = formulier.querySelector('.passkey-stand');
  const zeg = zin => { if (stand) stand.textContent = zin; };
  zeg('Volg wat je apparaat vraagt.');
  try {
    const adres = new URL(formulier.action);
    adres.searchParams.set('handler', 'Opties');
    const antwoord = await fetch(adres, { method: 'POST', body: new URLSearchParams(new FormData(formulier)), headers: { Accept: 'application/json' } });
    if (!antwoord.ok || antwoord.redirected) { location.reload(); return; }
    const opties = await antwoord.json();
    const sleutel = formulier.dataset.passkey === 'maak'
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(opties) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(opties) });
    formulier.elements.Antwoord.value = JSON.stringify(sleutel);
    zeg('');
    formulier.submit();
  } catch {
    zeg('Het is niet gelukt. Er is niets veranderd. Probeer het nog een keer, of kies een andere manier.');
  }
}
