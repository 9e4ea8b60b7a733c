// A mail server that keeps what it gets and tells it on standard output, one JSON line per message.
// An address that begins with "weiger" is refused for good, one that begins with "later" for now; "dicht" closes on everything.
import { SMTPServer } from 'smtp-server';
import { simpleParser } from 'mailparser';

const [gebruiker, wachtwoord] = process.argv.slice(2);
const fout = (code, zin) => Object.assign(new Error(zin), { responseCode: code });
const zeg = iets => process.stdout.write(JSON.stringify(iets) + '\n');

const server = new SMTPServer({
  disabledCommands: gebruiker ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
  authOptional: !gebruiker,
  allowInsecureAuth: true,
  onAuth: (wie, _, klaar) => wie.username === gebruiker && wie.password === wachtwoord ? klaar(null, { user: gebruiker }) : klaar(fout(535, 'Wrong password')),
  onRcptTo: ({ address }, _, klaar) => klaar(
    address.startsWith('weiger') ? fout(550, 'No such mailbox here') : address.startsWith('later') ? fout(451, 'Try again later') : null),
  onData: async (stroom, sessie, klaar) => {
    const brief = await simpleParser(stroom);
    zeg({
      aan: sessie.envelope.rcptTo.map(a => a.address).join(', '), van: brief.from.text, onderwerp: brief.subject, tekst: brief.text, id: brief.messageId,
      bijlagen: brief.attachments.map(b => ({ naam: b.filename, soort: b.contentType, inhoud: b.content.toString('utf8') })),
    });
    klaar();
  },
});
server.on('error', () => {});
server.listen(0, '127.0.0.1', () => zeg({ poort: server.server.address().port }));
process.stdin.on('end', () => process.exit()).resume();
