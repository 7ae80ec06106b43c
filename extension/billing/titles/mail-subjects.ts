import { bareWords, isPrivateSubject } from '../../../shared/index.ts';

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(',').map((word) => bareWords(word)));
}

/** Between a subject and what was added to it. */
const PARTS = / [-–—|/] /u;
const BETWEEN_PARTS = new RegExp(PARTS, 'gu');

/** Whether a message is private after all: that is what its last part says, whoever is named before. */
export function endsPrivate(subject: string): boolean {
  return isPrivateSubject(subject.split(PARTS).at(-1) ?? '');
}

/** A subject without the parts of it that are private. */
export function withoutPrivate(subject: string): string {
  const parts = subject.split(PARTS);
  return parts.some(isPrivateSubject) ? parts.filter((part) => !isPrivateSubject(part)).join(' - ') : subject;
}

/** Subjects that say nothing of what a message is about; by language. */
const EMPTY = setOf(
  `quick question, quick questions, question, questions, a question, question for you, questions for you, one more question, draft for
  your review, for your review, please review, see attached, attached, attachment, document attached, documents attached, documents,
  document, docs, update, updates, quick update, status, status update, follow up, following up, checking in, check in, touching base,
  call me, please call, please call me, call, call today, call tomorrow, hello, hi, hey, thanks, thank you, fyi, urgent, important,
  time sensitive, asap, rush, welcome, welcome to the firm, welcome aboard, nice to meet you, good to meet you, nice meeting you, intro,
  introduction, introductions, great news, good news, bad news, heads up, quick heads up, big news, next steps, your message, your email, your call, per your request, as discussed, as requested, our call, our
  conversation, reminder, info, information, misc, request, new message, no subject, test, scan, scanned document, image, photo, sorry,
  nachricht, neue nachricht, neue nachricht im postfach, neue nachrichten im postfach, mensaje, message, frage, kurze frage, ruckfrage, ruckfragen, fragen, anbei, wie besprochen, bitte um ruckruf, ruckruf, ruckrufbitte, zur kenntnis,
  zur information, info, dringend, eilt, danke, hallo, dokumente, unterlagen, anlage, anlagen, anhang, nachfrage, sachstand, update,
  question, questions, question rapide, petite question, pour information, pour info, urgent, ci joint, ci joints, pieces jointes, merci,
  bonjour, documents, rappel, suite a notre entretien, suite a notre conversation, suivi, point,
  consulta, consulta rapida, pregunta, preguntas, duda, dudas, urgente, adjunto, adjuntos, documentos, documentacion, gracias, hola,
  recordatorio, seguimiento, para tu informacion, llamame, llamada`,
);

/** Words of which a subject may consist that says nothing: greetings, small words, when and how soon; by language. */
const CHAT = new Set(
  `a able about after again all am an and another any anybody anyone anything around as asap ask at available back be been before but by bye
  call calls can cannot cant phone check checking chat cob come could day days did do does doing done dont eod else email emails for free friday from get
  give go going good got great had has have he hello help here hey hi him his hold hour how i if in is it its ive just know later let
  lets like looking make me message minute minutes mon monday more morning my need new next no not note now of off oh ok okay on once one or our out
  over per ping please pls plz possible q qq quick question questions re ready reminder reply rough running s sec second see send sent should
  so some someone something soon sorry sounds still stuff sure t talk tell thank thanks that the them then there these they thing things
  think this those thought thoughts thu thursday thx time to today tomorrow tonight too tue tuesday ty up update urgent us was we wed wednesday week
  were what when where which who why will with would yes yet you your yours
  aber alles auch bei bis bitte da danke dann das dass der dich die dir du eben ein eine er es frage fragen freitag gleich gruss gut hallo heute hier ich ihr ihnen
  ihre im ist ja jetzt kurz kurze mal mir mit mittwoch moin montag morgen nach nein noch nur oder ok rueckfrage ruckfrage ruckruf schnell sie sind termin und uns von wann was wegen wer wie wir wo zu zur
  ai alors apres au avec avez bien bonjour ca ce cela cest d demain dispo disponible du en encore est et hier ici il je jeudi jour l la le les leur lundi mardi mercredi
  merci moi mon ne non nous oui ou par pas peux plus pour pouvez quand que quel question questions qui quoi rapide rappel salut si sur svp te toi tout tres tu un une vendredi vite vous
  ahora al algo aqui asi ayer bien buenas buenos con consulta cuando cual de del dia dias donde duda el ella en eres es esta este esto favor gracias hay hola hoy jueves la las lo los lunes
  manana martes mas me mi miercoles mucho muy nada no nos o para pero por porque puede puedes pues que quien rapida rapido se ser si sin sobre son su te tienes todo tu un una urgente usted viernes y ya yo`
    .split(/\s+/)
    .filter(Boolean),
);
/** Whether every word of a subject is one that people say to one another about anything. */
function isChat(bare: string): boolean {
  return (
    /\p{L}{2}/u.test(bare) && bare.split(' ').every((word) => CHAT.has(word) || /^\d{1,2}(?:am|pm|h|uhr)?$/.test(word))
  );
}

/** Whether a subject says nothing of what a message is about: "quick question". */
export function saysNothing(subject: string): boolean {
  const bare = bareWords(subject);
  return EMPTY.has(bare) || isChat(bare);
}

/** A subject's own tag: "[Rosales] opp due". */
const TAGGED = /^[([](?<tag>[^()[\]]{2,40})[)\]] (?=\p{L})/u;
/** Before what a message is about: how soon it is to be read. */
const HASTE =
  /^(?:very )?(?:urgent|important|time[ -]sensitive|asap|fyi|action (?:required|requested|needed)|response (?:required|needed)|reminder|please read|high priority|eilt(?: sehr)?|dringend|wichtig|erinnerung|urgente?|importante?|rappel|recordatorio)!*\s*(?:[:!,–—]|-+(?=\s))\s*/iu;
/** In brackets, that it is kept from others: "(CONFIDENTIAL - FRE 408)". */
const KEPT =
  /\s*\((?=[^()]*\b(?:confidential|privileged|408|without prejudice|vertraulich|confidentiel|confidencial)\b)[^()]{1,50}\)/giu;
/** Which of several messages it is: "part 2 of 3", "(2 of 3)". */
const ONE_OF_SEVERAL =
  /[\s,(–-]+(?:(?:part|e-?mail|message|teil|partie|parte) )?\d{1,2} (?:of|von|sur|de) \d{1,2}\)?$/iu;
/** That something hangs on the message, or is asked of whoever reads it: "your edits attached", "pls turn today". */
const ASKS =
  /^(?:[\p{L}'’-]+ ){0,4}(?:is |are |ist |sind )?(?:attached|enclosed|anbei|beigefügt|ci-jointe?s?|adjunt[oa]s?)$|^(?:please|pls|plz|bitte|merci de|por favor|pw|password|passcode|passwort|kennwort|mot de passe|contraseña) |^(?:do|did|can|could|should|shall|will|are|have|has|is) (?:we|you|i|they|it|this|s?he)\b|^(?:i|we|you|s?he|they|who|why|how)(?:['’](?:s|re|ve|d|ll))? |^(?:who|whom|whose|what|when|where|why|how|which|wer|was|wann|wo|warum|wie|welche[rs]?|qui|quand|où|pourquoi|comment|quién|cuándo|dónde|cómo|qué) (?:\p{L}+ )*(?:is|are|was|were|can|could|do|does|did|will|would|should|has|have|ist|hat|kann|soll|wird|a|est|peut|va|tiene|puede)?|^\p{L}{2,3} says? (?:no|yes)$|^(?:your|bring|stop|send|confirm|check|see|fix|remember|don't|need(?:s|ed)? (?:(?:to|by|your|this|it|asap|help|more|back|you|me)(?!\p{L})|.*(?:today|tonight|tomorrow|asap|eod|cob)$)|waiting|time to|call me|let me|let's|lets) ?/iu;
/** "specimens attached", and more before it. */
const HANGS_ON = /(?<=\p{L}{2}) (?:(?:is|are) )?(?:attached|enclosed|anbei|ci-jointe?s?|adjunt[oa]s?)$/iu;
/** In brackets, how to open what hangs on it. */
const PASSWORD = /\s*\([^()]*\b(?:pw|password|passcode|passwort|mot de passe|contraseña)\b[^()]*\)/giu;

/** A subject without what only says how a message is to be read, and what hangs on it; itself where no more is said. */
export function withoutRemarks(subject: string): string {
  const bare = subject
    .replace(TAGGED, '$<tag> - ')
    .replace(HASTE, '')
    .replace(KEPT, '')
    .replace(PASSWORD, '')
    .replace(ONE_OF_SEVERAL, '');
  const parts = bare.split(PARTS);
  const says = parts.map((part) => !saysNothing(part));
  const asks = parts.map((part, place) => place > 0 && ASKS.test(part));
  // What is asked is told where nothing else is.
  const tells = says.some((each, place) => each && !asks[place])
    ? says.map((each, place) => each && !asks[place])
    : says;
  const first = tells.indexOf(true);
  if (first < 0) return bare;
  // What stands between two parts that are told stays.
  const between = [...bare.matchAll(BETWEEN_PARTS)].map(([separator]) => separator);
  const said = parts.reduce((told, part, place) => {
    if (!tells[place]) return told;
    return place === first ? part : `${told}${tells[place - 1] ? between[place - 1] : ' - '}${part}`;
  }, '');
  return said.replace(HANGS_ON, '');
}

const COSTS = [
  ...`invoice, invoices, retainer, retainer replenishment, trust replenishment, pre bill, pre bills, prebill, prebills, billing, billing inquiry,
  outstanding balance, past due, overdue balance, account statement for services, fee statement,
  honorarrechnung, kostennote, kostenrechnung, vorschussrechnung, kostenvorschuss, gebuhrenrechnung, honorarvereinbarung, zahlungserinnerung,
  note d honoraires, facture d honoraires, provision sur honoraires, honoraires, demande de provision,
  minuta, minuta de honorarios, factura de honorarios, provision de fondos, honorarios`
    .split(',')
    .map((words) => bareWords(words))
    .filter(Boolean),
].sort((a, b) => b.length - a.length);
const OF_COSTS = new RegExp(`(?:^| )(?:${COSTS.join('|')})(?: |$)|^(?:\\w+ ){0,2}(?:payments?|bills?)(?: \\w+)?$`, 'u');
/** Where invoices are what a case is about. */
const EVIDENCE =
  /(?:^| )(?:production|produced|discovery|exhibits?|depo|deposition|rfp|rfps|subpoena|expert|damages|audit|unpaid)(?: |$)/u;

/** Whether a subject is of what the attorney is paid: an invoice, a retainer. */
export function isOfCosts(subject: string): boolean {
  const words = bareWords(subject);
  return OF_COSTS.test(words) && !EVIDENCE.test(words);
}
