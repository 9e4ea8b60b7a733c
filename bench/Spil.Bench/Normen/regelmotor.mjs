// The same cases in json-rules-engine: a rule per line of hbel-2021 that fires when the line was chosen, with the receipt made of what fired.
// node regelmotor.mjs QUESTIONS.json ROUNDS MILLISECONDS
import { readFileSync } from 'node:fs';
import engines from 'json-rules-engine';

const { Engine } = engines;
const uren = { basis: 108, 'eigen-mogelijkheden': -23, 'beperkingen-enig': 26, 'beperkingen-veel': 52, 'samenstelling-huishouden': 26, 'kamer-in-gebruik': 16, 'kamer-niet-in-gebruik': 4 };
const engine = new Engine();
for (const [code, perStuk] of Object.entries(uren)) {
  engine.addRule({
    conditions: { all: [{ fact: code, operator: 'greaterThan', value: 0 }] },
    event: { type: code, params: { uren: perStuk, bron: 'maatschappelijkezaken.nl' } },
  });
}

const exact = (u) => String((u * 60) / 52);
const vragen = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const feiten = vragen.map((v) => ({ ...Object.fromEntries(Object.keys(uren).map((c) => [c, 0])), ...Object.fromEntries(v.regels.map((r) => [r.code, r.aantal])) }));

async function reken(feit) {
  const { events } = await engine.run(feit);
  const regels = events.map((e) => ({ code: e.type, aantal: feit[e.type], urenPerJaar: e.params.uren * feit[e.type], minutenPerWeekExact: exact(e.params.uren * feit[e.type]), bron: e.params.bron }));
  const som = Math.max(0, regels.reduce((s, r) => s + r.urenPerJaar, 0));
  const minutenPerWeek = Math.ceil((som * 60) / 52);
  return [minutenPerWeek, JSON.stringify({ normenkader: 'hbel-2021', versie: 1, urenPerJaar: som, minutenPerWeekExact: exact(som), minutenPerWeek, afwijking: 0, minutenPerWeekIndicatie: minutenPerWeek, regels })];
}

let som = 0;
for (const feit of feiten) som += (await reken(feit))[0];
const rondes = [];
for (let ronde = -1; ronde < Number(process.argv[3]); ronde++) {
  const begin = performance.now();
  let [keer, tekens] = [0, 0];
  while (performance.now() - begin < Number(process.argv[4])) {
    for (const feit of feiten) tekens += (await reken(feit))[1].length;
    keer += feiten.length;
  }
  if (ronde >= 0 && tekens > 0) rondes.push((keer * 1000) / (performance.now() - begin));
}
rondes.sort((a, b) => a - b);
console.log(JSON.stringify({ som, perSeconde: rondes[rondes.length >> 1] }));
