import { bareWords, listedWords } from '../../../shared/index.ts';

/** Remarks of one sort, as they stand in names of files and subjects: folded, letters and digits alone. */
interface RemarkRow {
  source: string;
  /** Pieces of a pattern, between commas with a blank or a break; each fits a whole part, a bracket or a shouted end. */
  words: string;
}

/** What people write into names for whoever handles the paper, and for no client. */
const REMARKS: readonly RemarkRow[] = [
  {
    source: 'File names and subjects of firms: what is not to be done with a paper or message (en)',
    words: `(?:please |pls |plz )?(?:do not|dont|don t|never) (?:fwd|forward|file|send|copy|circulate|distribute|share|print|delete|use|edit|touch|open|produce|disclose|bill|sign|release|rely|quote|cite|reply|cc|serve|publish|post|upload|remove|discuss|show|give|attach|save|mail|mandar|e mail|email|alter|change)(?: .*)?,
      not (?:to be|for) (?:filed|sent|shared|forwarded|distribut(?:ed|ion)|circulat(?:ed|ion)|production|filing|file|entry|signature|release|client|oc|opposing counsel|quotation|attribution|execution|service|publication|reliance|record)(?: .*)?,
      (?:for )?(?:internal|attorney|attorneys|atty|counsel|counsel s|office|firm|lawyer|our|my)(?: use| eyes| review)? only, (?:for )?internal(?: use| draft| notes?| version| copy)?, (?:my|our|your|counsel s) eyes only, eyes only, hold back, off the record, between us, just between us, keep (?:confidential|private|internal|this .*)`,
  },
  {
    source: 'The same in German, French and Spanish',
    words: `(?:bitte )?nicht (?:weiterleiten|versenden|verschicken|verwenden|drucken|loschen|einreichen|weitergeben|an mandant(?:en|in)?.*|an gegner.*|freigegeben|fur (?:den )?mandanten.*), nur (?:fur den )?(?:internen?|dienst|haus)(?: ?gebrauch)?, nur intern, intern(?:e notiz|e fassung|er entwurf)?,
      (?:merci de |a )?ne pas (?:transferer|transmettre|diffuser|envoyer|utiliser|communiquer|imprimer|deposer|signifier|supprimer|modifier|faire suivre)(?: .*)?, (?:a )?usage interne(?: .*)?, interne, document interne, note interne, entre nous,
      (?:por favor )?no (?:reenviar|mandar|enviar|difundir|usar|imprimir|presentar|circular|compartir|borrar|modificar|utilizar|divulgar)(?: .*)?, (?:de |para )?uso interno(?: .*)?, interno, nota interna, entre nosotros`,
  },
  {
    source: 'File names of firms: what is still to be done, and how far a paper is (en)',
    words: `(?:re)?run again(?: .*)?, (?:re)?check (?:again|cites?|before|b4|w|with)(?: .*)?, (?:b4|before) (?:filing|mtg|meeting|call|hearing), fix (?:cites?|dates|toc|toa|caption|this|later|formatting|sig block|footers?), (?:(?:toa|toc|cites?|caption|dates?|formatting|exhibits?|footers?|sig block) )+(?:fix|fixes|fixed|updated|checked|done|added|ok|tbd),
      use (?:this|that|the other)(?: one| version)?, (?:this|the) (?:is the )?(?:one|real one|right one|good one|good version|latest), (?:the )?real (?:one|final), good (?:one|version)?, (?:really|actually) final, final final, no really, wip, tbd, use me, ok to (?:file|send|sign|serve), (?:send|sent) to client, (?:draft )?not reviewed(?: by [a-z]+)?, really, placeholder, as is, almost (?:done|final|there), not (?:done|final|finished|yet),
      (?:unapproved|not approved|not yet approved|unreviewed|unverified|unproofed|needs? (?:review|work|cites?|proofing|edits?|sig|signature)), (?:on )?(?:ltrhd|letterhead), (?:read|open) (?:me|this|first), old(?: one| version)?, dead, stale, abandoned, ignore(?: this)?, dont use, \\d[\\d ]* words, (?:for|to) (?:proof|proofing|typing|dictation), dictation, dictated(?: not read)?, per dictation, typed`,
  },
  {
    source: 'The same in German, French and Spanish',
    words: `(?:diese|diesen|dieses) (?:verwenden|nehmen|nutzen)(?: .*)?, bitte vertraulich(?: behandeln)?, (?:fr|hr|frau|herr) [a-z]+ bitte [a-z]+, (?:noch(?:mal|mals)?|erneut) (?:prufen|laufen lassen|ausfuhren|lesen)(?: .*)?, noch (?:offen|nicht fertig|zu prufen), fast fertig, nicht fertig, (?:nach |lt )?diktat(?: [a-z]{2,3})?, gegengelesen(?: [a-z]{2,3})?, durchgesehen(?: [a-z]{2,3})?, (?:zur |fur )(?:freigabe|durchsicht|reinschrift|wv|wiedervorlage), freigegeben(?: [a-z]{2,3})?, versandfertig, wv(?: .*)?, frist beachten, bitte (?:prufen|lesen|anrufen|drucken|dringend)(?: .*)?,
      bon a (?:signifier|tirer|signer|envoyer|deposer|notifier|diffuser)(?: [a-z]{2,3})?, bon pour (?:envoi|depot|signature), a (?:relire|revoir|completer|valider|verifier|corriger|signifier|deposer)(?: .*)?, (?:relue?|revue?|corrigee?|validee?)(?: par)?(?: [a-z]{2,3})?, vue? par [a-z]+, celui ci, (?:la )?bonne version, dictee?(?: [a-z]{2,3})?,
      (?:usar|utilizar) (?:esta|este)(?: version)?, (?:esta es )?la buena, para (?:revisar|firmar|enviar|presentar|pasar a limpio), pendiente de (?:revisar|firma|revision), (?:revisad[oa]|corregid[oa]|validad[oa])(?: por)?(?: [a-z]{2,4})?, vist[oa] por [a-z]+, (?:corr|correccion(?:es)?) [a-z]+, ojo(?: .*)?, def, dictado(?: [a-z]{2,3})?, listo para (?:presentar|enviar|firmar)`,
  },
  {
    source: 'Legends and warnings of what a paper holds (en, de, fr, es)',
    words: `(?:ssns?|dobs?|pii|phi|account numbers?|names?) (?:un|not )redacted, unredacted(?: .*)?, not redacted, (?:un)?redacted version, needs? redact(?:ion|ing), redact(?: .*)?, contains? (?:phi|pii|ssns?|source selection|privileged|trade secrets?|confidential|sensitive|medical|export)(?: .*)?, source selection(?: information| sensitive)?, protected(?: material| information)?(?: .*source selection.*)?, cui(?: .*)?, fouo, for official use only,
      proprietary(?: .*)?, (?:strictly |highly |privileged |personal )?(?:and |& )?(?:private |privileged )?(?:and )?confidential(?: (?:draft|information|material|settlement communication|privileged|work product|fre 408|rule 408|aeo|peer review|evid code|ev code|evidence code)(?: .*)?)?, privileged(?: (?:peer rev(?:iew)?|confidential|work product|communication|draft|ac|a c|wp|jdg|joint defense|common interest)(?: .*)?)?, peer rev(?:iew)?(?: privileged| protected)?, embargo(?:ed)?(?: (?:til|till|until|to|thru) .*)?, (?:mnpi|material nonpublic.*),
      (?:streng )?vertraulich(?: .*)?, ungeschwarzt(?: .*)?, nicht geschwarzt, sperrfrist(?: .*)?, (?:strictement |tres )?confidentiel(?:le)?(?: .*)?, non (?:caviarde|anonymise|occulte)e?, sous embargo(?: .*)?, (?:estrictamente |muy )?confidencial(?: .*)?, sin (?:tachar|anonimizar|censurar), embargado(?: .*)?`,
  },
  {
    source: 'Subjects of mail between colleagues: what somebody says or feels (en, de, fr, es)',
    words: `(?:hard|soft|big|firm|flat|polite|definite) (?:no|yes|pass)(?: .*)?, (?:no|yes|nope|nah|pass) from .*, (?:[a-z]+ )?(?:says?|said) (?:no|yes|ok|nope|never|maybe|why|what)(?: .*)?, no way(?: .*)?, wont (?:budge|settle|pay|sign)(?: .*)?, (?:ugh|yikes|wtf|lol|omg|argh|ffs|sigh|help|hmm+|oops|sorry|seriously|wow|grr|phew|whoa|yay|finally|bingo|voila|ok), dont ask, long story, heads up, need help,
      again, now, today, this is bad, bad news, good news, not good, unbelievable, what a mess, total mess, as expected, told you(?: so)?, your call, up to you, (?:this|that|it|s?he|they|client|oc|judge|witness) (?:is|are|was) (?:garbage|nuts|crazy|insane|wrong|lying|a liar|a joke|bad|terrible|ridiculous|nonsense|bs)(?: .*)?, thoughts, ideas, any (?:thoughts|news|update|word|luck), (?:so )?(?:annoying|frustrating|ridiculous|stupid|crazy|insane|weird)(?: .*)?, fun fact, surprise, guess what, fyi only, no rush, asap, urgent, rush, eod, (?:by|before) (?:cob|eod|noon|close|tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday), expires (?:today|tomorrow|tonight), due (?:today|tomorrow|tonight|now),
      (?:klares|hartes) nein(?: .*)?, (?:[a-z]+ )?sagt (?:nein|ja)(?: .*)?, unglaublich, katastrophe, wieder mal, schon wieder, hilfe, sehr eilig, eilt(?: sehr)?, bis heute, frist heute(?: .*)?, (?:[a-z]+ )?dit (?:non|oui)(?: .*)?, non ferme(?: .*)?, encore, incroyable, au secours, tres urgent, pour hier, (?:[a-z]+ )?dice(?: que)? (?:no|si)(?: .*)?, rotundo no, otra vez, increible, socorro, muy urgente, para ayer, vence hoy`,
  },
];

/** Words that say of a paper roughly what it is: "signed-ish", "agreed (ish)". */
const ROUGHLY =
  '(?:[a-z]+ ish|ish|[a-z]+ly enough|sort of(?: [a-z]+)?|kind ?of(?: [a-z]+)?|kinda(?: [a-z]+)?|more or less|mas o menos|plus ou moins|mehr oder weniger)';

const REMARK = new RegExp(`^(?:${[...listedWords(REMARKS), ROUGHLY].join('|')})$`, 'u');

/** A message, or paper, that is to be in no file is told to nobody. */
const NOT_IN_FILE =
  /(?:^| )(?:(?:do not|dont|don t|never|should not) (?:put|place|save|keep|include) (?:this |it )?(?:in|to|on|into) (?:the |any )?(?:file|dms|record)|not for (?:the |our |any )?file|keep (?:this )?out of (?:the )?file|off the record|(?:destroy|delete|burn) (?:after|upon|when) reading|nicht (?:zur|in die|zu den) akten?|ne pas (?:verser|mettre|classer|joindre) (?:au|dans le) dossier|no (?:incluir|poner|archivar|meter|guardar) en (?:el )?(?:expediente|archivo))(?: |$)/u;

/** That it is another client's. */
const OF_OTHER_MATTER =
  /(?:^|[ (])(?:(?:diff(?:erent)?|other|another|wrong|unrelated|separate) (?:client|matter|case|file)|not (?:this|our) (?:matter|client|case)|(?:anderes|falsches) (?:mandat|verfahren|az)|andere (?:akte|sache|mandantin)|anderer mandant|(?:un )?autre (?:dossier|client|affaire)|(?:otro|distinto|diferente) (?:asunto|cliente|expediente))(?: |$)/u;

/** Whether what is said of a thing says that it is of another matter, or another client's: "(diff. client, sorry)". */
export function isOfOtherMatter(subject: string): boolean {
  const asides = subject.match(/\([^()]*\)| [-–] [^-–]*$/gu) ?? [];
  return asides.some((aside) => OF_OTHER_MATTER.test(bareWords(aside)));
}

/** Whether a message or paper says of itself that it is to be in no file. */
export function isForNoFile(subject: string): boolean {
  return NOT_IN_FILE.test(bareWords(subject));
}

/** Whether words are nothing but a remark for whoever handles a paper. */
export function isRemark(words: string): boolean {
  return REMARK.test(bareWords(words));
}

const BRACKETS = /\s*\((?<inner>[^()]{1,70})\)/gu;
/** "signed-ish" within a name. */
const ISH =
  /[\s,–-]+(?:signed|executed|final|agreed|done|approved|filed|settled|deidentified|redacted|clean|complete|ready)[- ]?ish(?![\p{L}])/giu;
/** A remark in capitals behind a name that is not all capitals. */
const SHOUTED_END = /(?<=\p{Ll}.*)[\s,–-]+(?<end>\p{Lu}[\p{Lu}\d'’]*(?: [\p{Lu}\d'’]+)*!*)$/u;
/** Money as people write it to one another: "$85k", "340k", "1.2m", "50.000"; a bare number may be a floor's or a request's. */
const AMOUNT = String.raw`(?:[$€£] ?\d[\d.,]*|\d[\d.,]* ?(?:k|m|mm|mio|€|eur)(?![\p{L}\d])|\d{1,3}(?:[.,]\d{3})+(?!\d))`;
/** Up to where one's own side would go, with the amount: "BOTTOM LINE 340k + house", "authority up to $85k, open at 30". */
const POSITION = new RegExp(
  String.raw`(?<before>^|[\s,–-]+)(?:(?<told>(?:settlement )?authority)|(?:our |client(?:['’]s)? |real |true )?(?:bottom[ -]?line|walk[- ]?away(?: (?:number|price|point|figure))?|reservation price|floor|top (?:dollar|number)|(?:max|min)(?:imum)? (?:offer|number|authority|settlement)|lowest we|best and final|(?:will|would) (?:take|accept|settle for|go to)|settle (?:at|for)|schmerzgrenze|untergrenze|obergrenze|limite? (?:basse|haute)|plancher|m[ií]nimo aceptable|tope))(?::| =| (?:up to|to|of|at|is|bei|von|de|à))? ?${AMOUNT}.*$`,
  'iu',
);
/** How what a colleague is told of a paper begins: "thin, ask Lise", "weak on undue influence". */
const TOLD = String.raw`(?:[Bb]ad facts?|(?:[Ww]eak|[Tt]hin|[Ss]haky)(?=$|[,;)!]| on )|[Aa]sk \p{Lu}\p{Ll}+|[Cc]heck with \p{Lu}\p{Ll}+|(?:[Ss]?[Hh]e|[Tt]hey) knew|[Jj]udge [Hh]ates|(?:[Nn]ot|NOT) \p{Lu}\p{Ll}+ ?!+|(?:[Nn]o|NO) relation to|[Hh]ot ?!+|[Tt]imeline problem|[Ss]moking gun)(?![\p{L}])`;
/** What is not to be done with a paper: unmistakable, whatever stands before it. */
const NOT_TO_DO = String.raw`(?:do not|DO NOT) (?:put|bill|fwd|forward|PUT|BILL|FWD|FORWARD)(?![\p{L}])`;
/**
 * What a colleague is told: in brackets, of which a long title shows no end; behind a dash or comma up to the end of the
 * name; and there what is not to be done.
 */
const TO_COLLEAGUE = new RegExp(
  String.raw`\s*\(${TOLD}[^()]*(?:\)|$)|(?:,| [-–—]) ${TOLD}.*$|\s+${NOT_TO_DO}.*$`,
  'gu',
);
/** How long a paper is, behind it. */
const COUNT = /[\s,–]+\d[\d,.]* ?(?:words|w\/c|wörter|mots|palabras)$/iu;
/** Who changed a version, behind its number: "v7 JKL cmts + rdw", "v3 JMcA", "v2 revisada LGR", "v3 agreed". */
const BY_WHOM =
  /(?<=\p{L}.*)[\s_-]+v\.?\d{1,3}(?:\.\d{1,2})?(?:[\s_]+(?:[+&]|and|w\/?|per|by|par|por|von|\p{Lu}{2,4}|\p{Lu}{1,2}(?:Mc|Mac|O['’]|de|d['’])\p{Lu}{1,2}|\p{Ll}{3}(?= |$)|cmts?|comments?|edits?|revs?|redlines?|clean|final|agreed|draft|relue?|revue?|corrigée?|revisad[oa]|corregid[oa]|vist[oa]|durchgesehen|gegengelesen|korr\.?|anm\.?|corr\.?|obs\.?))*$/iu;
/** Of somebody's version, where letters must be initials: "v2 of lease" goes on. */
const INITIALS_ONLY = /[\s_]\p{Ll}{3}(?= |$)/gu;
const NO_INITIALS = /(?:^|[\s_])(?:the|for|and|sec|art|exh|tab|set|inc|llc|ltd|vol|vs)(?= |$)/iu;

/** Before "TODAY". */
const UNTIL = / (?:expires?|is due|due|runs(?: out)?|ends|läuft ab|expire|vence) $/iu;
/** What somebody says, and no name of anything: "he's late". */
const SAID =
  /^(?:s?he|they|it|i|we|you)(?:['’](?:s|re|ll|ve|d|m)| (?:is|was|are|were|wont|won['’]t|keeps?|never|always|didn['’]t|doesn['’]t|can['’]t|just|still|said|says|has|have|had)) /iu;
/** Somebody of the family, and no more. */
const FAMILY =
  /^(?:my |your |our )?(?:mom|mum|mommy|dad|daddy|mother|father|parents|wife|husband|son|daughter|kids|the kids|grandma|grandpa|mama|papa|mutter|vater|eltern|oma|opa|kinder|maman|mere|pere|les enfants|mama y papa|madre|padre|los ninos)$/u;
/** What is asked, and no subject: "when can he sign", "green card back". */
const QUESTION =
  /^(?:who|whom|whose|what|when|where|why|how|which|can|could|is|are|was|were|do|does|did|should|shall|will|would|may|ok(?:ay)?|any|have|has|wer|wen|wann|wie|was|wo|warum|wieso|kann|können|ist|sind|darf|qui|quand|comment|pourquoi|combien|peut|est-ce|où|quién|quien|cuándo|cuando|cómo|como|dónde|puede|podemos|hay) |\s(?:back|yet|again|ready|ok|okay|done|received|sure|possible|right|correct)$/iu;

function withoutBrackets(name: string): string {
  return name.replace(BRACKETS, (whole, inner: string) => (isRemark(inner) ? '' : whole));
}

function withoutEnd(name: string): string {
  const end = SHOUTED_END.exec(name)?.groups?.end ?? '';
  // The longest run of capitals that is a remark: "Allocation FRE DO NOT FWD".
  const words = end.split(' ');
  for (let from = 0; from < words.length; from++) {
    const remark = words.slice(from).join(' ');
    if (remark.length > 2 && isRemark(remark))
      return name
        .slice(0, name.length - remark.length)
        .replace(UNTIL, '')
        .replace(/[\s,–-]+$/u, '');
  }
  return name;
}

/** A name without a version at its end and whose changes it has; two versions that are compared are what it is about. */
export function withoutWhom(name: string): string {
  const found = BY_WHOM.exec(name);
  if (!found || NO_INITIALS.test(found[0].replace(INITIALS_ONLY, ''))) return name;
  const left = name.slice(0, found.index);
  return /\p{L}{2}/u.test(left) ? left : name;
}

/** A name without up to where one's own side would go in a settlement. */
function withoutPosition(name: string): string {
  return name.replace(POSITION, (_whole, before: string, told: string | undefined) => (told ? `${before}${told}` : ''));
}

/** Whether a part is a remark; one word at the beginning may be a name. */
const isAside = (part: string, place: number) => (place > 0 || /[\s-]/.test(part)) && isRemark(part);

/**
 * A name or subject without remarks for whoever handles the paper: in brackets, as a part of their own, in capitals at
 * its end. Empty for what is nothing but such a remark, and for what is to be in no file.
 * @param asked whether a part of it was asked, with a question mark that was taken off since
 */
export function withoutHandling(name: string, asked: (part: string) => boolean = () => false): string {
  if (isForNoFile(name) || SAID.test(name) || FAMILY.test(bareWords(name))) return '';
  const bare = withoutBrackets(name).replace(ISH, '').trim();
  const parts = bare.split(/ [-–—|] /u).map((part) => part.trim());
  const told = parts.filter(
    (part, place) => part !== '' && !isAside(part, place) && !(place > 0 && QUESTION.test(part) && asked(part)),
  );
  const joined = told.length === parts.length ? bare : told.join(' - ');
  return withoutPosition(withoutEnd(joined)).replace(TO_COLLEAGUE, '').replace(COUNT, '');
}
