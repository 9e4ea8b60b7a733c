// Leaves out of the NL Design System css what our pages never use: classes that imitate a state (hover, focus) and kinds of button or field we do not have.
const ongebruikt = new RegExp('\\.utrecht-[a-z-]+(__[a-z-]+)?--(' + [
  'active', 'busy', 'checked', 'disabled', 'distanced', 'focus', 'focus-visible', 'hover', 'pressed', 'placeholder-ltr', 'placeholder-rtl', 'read-only',
  'ready', 'warning-action', 'house-[a-z-]+', 'iban-[a-z-]+', 'postal-code-nl-size', 'tel-[a-z-]+', 'voorvoegsel-size', 'hidden', 'multiline', 'section',
].join('|') + ')(?![a-z-])|__placeholder|utrecht-button--warning|data-list__actions');

/** Removes unused selectors from css without nested rules (at-rules such as media may hold rules). */
export function snoei(css) {
  const kaal = css.replace(/\/\*[\s\S]*?\*\//g, '');
  let uit = '';
  for (let i = 0; i < kaal.length;) {
    const open = kaal.indexOf('{', i);
    if (open < 0) break;
    const kop = kaal.slice(i, open).trim();
    const dicht = sluiting(kaal, open);
    const lijf = kaal.slice(open + 1, dicht);
    if (kop.startsWith('@media') || kop.startsWith('@supports')) {
      const binnen = snoei(lijf);
      if (binnen) uit += `${kop}{${binnen}}\n`;
    } else {
      const gebruikt = kop.startsWith('@') ? [kop] : selectoren(kop).filter(s => !ongebruikt.test(s.replace(/:not\([^)]*\)/g, '')));
      if (gebruikt.length && lijf.trim()) uit += `${gebruikt.join(',')}{${lijf}}\n`;
    }
    i = dicht + 1;
  }
  return uit;
}

function sluiting(tekst, open) {
  for (let i = open, diep = 0; i < tekst.length; i++) {
    if (tekst[i] === '{') diep++;
    if (tekst[i] === '}' && --diep === 0) return i;
  }
  throw new Error('css without an end');
}

function selectoren(kop) {
  const delen = [''];
  let diep = 0;
  for (const teken of kop) {
    diep += teken === '(' ? 1 : teken === ')' ? -1 : 0;
    if (teken === ',' && diep === 0) delen.push('');
    else delen[delen.length - 1] += teken;
  }
  return delen.map(deel => deel.trim());
}
