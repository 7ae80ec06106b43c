import { bareWords, listedWords } from '../../../shared/index.ts';

interface OverheadRow {
  source: string;
  /** Pieces of a pattern, between commas with a blank or a break; folded, letters and digits alone, anywhere in a subject. */
  words: string;
}

/** What a firm does for itself, whatever the matter. */
const ALWAYS: readonly OverheadRow[] = [
  {
    source: 'Rules of clients and carriers for outside counsel’s bills, and what is said of a bill (en)',
    words: `(?:outside|defense|panel|retained|external) counsel (?:\\w+ ){0,3}(?:guidelines?|guidance|policy|policies|requirements|handbook|manual), (?:litigation|case|legal) (?:management|billing|handling)(?: (?:and|management|billing))* guidelines?, ocgs?, billing guidelines?, (?:new |revised )?oc guidelines?, write ?off requests?, (?:legal|law firm|firm|vendor|carrier|counsel|attorney) billing (?:guidelines?|rules|requirements|policy),
      (?:your |our |the )?(?:invoices?|bills?)(?: \\w*\\d\\w*)? (?:\\w+ ){0,3}(?:was|were|has been|have been|is|are)? ?(?:reduced|adjusted|rejected|returned|cut|short paid|disallowed|written down|appealed)(?! in\\b), (?:invoice|bill) (?:reduction|adjustment|appeal|rejection|audit|deduction|submission|return)s?, legal bill review, reductions? (?:to|on|of) (?:your |our )?(?:invoice|bill|fees), write ?(?:off|down)s? (?:of|on) (?:fees|time|invoice|bill)`,
  },
  {
    source: 'Bills and time of the firm (en)',
    words: `e ?billing, e ?bills?, ledes(?: \\w+)?, pre ?bills?, wip report, unbilled (?:time|wip|hours|fees|report), (?:release|enter|submit|finalize|post) (?:your |all |my )?time(?: .*)?, time (?:is )?due(?: .*)?, trust balance(?: .*)?, (?:ar|a r) (?:call|aging|report|meeting), (?:my|our|your|missing|late|weekly|daily|monthly|release|enter|submit|firm|attorney|clio) (?:time ?sheets?|time entries|time entry|hours report|billable hours), time ?keeping(?: (?:reminder|report))?, time ?keepers? (?:rates?|report|approval), time entry (?:reminder|deadline|report),
      billing (?:worksheet|memo|run|partner|cycle|report|reminder|statement for services|hours), (?:our|firm|your) (?:draft )?(?:invoice|bill|statement)s?(?: (?:to|for) client)?, statement for (?:legal|professional) services, past due (?:invoice|balance|account)s?, outstanding balance(?: due)?, collections? (?:call|letter|report) re fees, budget vs actual fees, rate (?:increase|bump)(?: letter)?, bump (?:our |the |hourly )?rates, (?:raise|raising|increase|increasing) (?:our|hourly|billing) rates, realization (?:rates?|report|write ?(?:off|down)s?|and (?:write ?offs?|discounts?)), (?:fee|courtesy|billing) discounts?, (?:evergreen )?retainer (?:replenish(?:ment)?|deposit|request|top up|balance|payment|invoice), trust (?:account )?(?:replenish(?:ment)?|request|deposit slip|reconciliation), iolta(?: \\w+)?`,
  },
  {
    source: 'Opening of matters, conflicts, training and business of the firm (en)',
    words: `conflicts? (?:check|search|searches|clearance|report|query|queries|form|database|memo to file), (?:run|clear|running|clearing) conflicts?, new (?:matter|client|business) (?:intake|opening|form|memo|request|number), matter (?:opening|closing)(?: form)?, (?:open|close) (?:new )?matter(?: form)?, file (?:opening|closing) (?:form|memo), client matter number request,
      cle (?:credits?|webinar|course|certificate|compliance|hours|seminar|reporting), bar (?:dues|renewal|registration), malpractice (?:insurance )?renewal, (?:firm|partners?|associates?|department|practice group|staff|all hands) (?:meeting|lunch|retreat|newsletter|breakfast|happy hour|outing), (?:\\d{4} )?(?:dept|department|practice group|group|firm|office) budgets?(?: .*)?, budgets? (?:\\w+ )?(?:corp|corporate|litigation|lit|tax|real estate|re|ip|labor|employment) (?:group|dept|department|practice), (?:partner|associate|attorney) (?:comp|compensation|utilization|hours report|origination)s?(?: .*)?, originations?(?: credit| report)?, utilization report, associates? (?:lunch|reviews?|evaluations?), performance reviews?, marketing (?:meeting|call|plan|committee), business development(?: .*)?, pitch (?:deck|materials|book), client alert(?: .*)?, it help ?desk, password (?:reset|expir\\w+), (?:software|system) (?:update|maintenance)`,
  },
  {
    source: 'Signing services: what they say of papers of their customers (DocuSign, Adobe Sign, Dropbox Sign)',
    words: `^(?:completed|voided|viewed|delivered|declined|corrected|expired) (?:complete |please |view )?(?:with )?(?:docusign|adobe (?:acrobat )?sign|dropbox sign|hellosign|pandadoc)(?: .*)?, ^(?:completed|voided) .* (?:docusign|adobe sign)`,
  },
  {
    source: 'Abrechnung, Kollisionsprüfung und Betrieb von Kanzleien',
    words: `abrechnungsrichtlinien?, mandatsrichtlinien?, (?:honorar|rechnungs)kurzung(?:en)?, (?:honorar|kosten|vorschuss|gebuhren)rechnung(?:en)?(?: an mandant\\w*)?, kostennoten?, kostenvorschuss, zeiterfassung, stundenerfassung, leistungserfassung, stundenzettel, (?:kollisions|konflikt|interessenkollisions)prufung, mandatsanlage, aktenanlage, neues mandat anlegen,
      kanzlei(?:besprechung|sitzung|meeting|feier|newsletter|ausflug), partner(?:sitzung|versammlung|meeting), fachanwaltsfortbildung, fortbildungsnachweis`,
  },
  {
    source: 'Facturation, conflits et vie des cabinets',
    words: `(?:notes?|factures?) d ?honoraires, demande de provision(?: sur honoraires)?, saisie des temps, feuilles? de temps, releve de temps, directives de facturation, reduction de (?:la |notre )?(?:facture|note), (?:recherche|verification|controle) (?:de |des |d ?)?conflits?(?: d ?interets?)?, ouverture (?:de |du )(?:nouveau )?dossier client, reunion (?:des )?associes, reunion (?:de |du )cabinet, formation continue(?: .*)?, cotisations? (?:ordinales?|barreau)`,
  },
  {
    source: 'Facturación, conflictos y vida de los despachos',
    words: `minutas? de honorarios, facturas? de honorarios, provision de fondos, registro de (?:tiempos?|horas), hojas? de (?:tiempos?|horas), (?:directrices|normas) de facturacion, (?:reduccion|recorte) de (?:la )?(?:factura|minuta), (?:comprobacion|verificacion|busqueda|control) de conflictos?(?: de interes(?:es)?)?, alta de (?:cliente|asunto|expediente nuevo), reunion de (?:socios|despacho), formacion (?:interna|obligatoria)`,
  },
];

/** What is a firm's own business where a matter is not about fees. */
const UNLESS_OF_FEES: readonly OverheadRow[] = [
  {
    source: 'What attorneys and clients agree on (en, de, fr, es)',
    words: `engagement (?:letters?|ltrs?|agreements?|agmts?|terms), (?:contingen(?:cy|t) |hourly |flat |attorney |legal )?fee (?:agreements?|agmts?|agr|contracts?), (?:attorney |legal )?retainer (?:agreements?|agmts?|letters?|ltrs?), (?:non ?engagement|disengagement|closing) (?:letters?|ltrs?), mandatsvereinbarung(?:en)?, vergutungsvereinbarung(?:en)?, honorarvereinbarung(?:en)?, mandatsbedingungen,
      conventions? d ?honoraires, lettres? de mission avocat, hojas? de encargo, cartas? de encargo, propuestas? de honorarios, contrato de servicios juridicos`,
  },
];

/** Where what attorneys are paid is what the matter, or the paper, is about. */
const OF_FEES =
  /(?:^| )(?:fee app(?:lication|s)?|fees?|retention|retained professionals?|billing (?:dispute|records|practices)|malpractice|overbilling|fee dispute|attorney discipline|fee shifting|lodestar|us trustee|ust|motion|mtn|opp(?:osition)?|brief|exhibit|depo(?:sition)?|complaint|expert|subpoena|discovery|production|medicare|medicaid|cms|cpt|coding|payer|payor|honorar(?:streit|klage|prozess)?|honoraires|honorarios|antrag|klage|requete|assignation|demanda|recurso|jura de cuentas)(?: |$)/u;
/** Advisers whom clients engage. */
const OF_ADVISERS =
  /(?:^| )(?:experts?|bankers?|bank|accountants?|auditors?|appraisers?|consultants?|brokers?|adviso?rs?|advisory|lokey|lazard|moelis|evercore|deloitte|kpmg|pwc|ernst|bdo|grant thornton|alvarez|fti|engineers?|mediators?|arbitrators?|investigators?)(?: |$)/u;

function anywhere(rows: readonly OverheadRow[]): RegExp {
  return new RegExp(`(?:^| )(?:${listedWords(rows).join('|')})(?= |$)`, 'u');
}

const IS_OVERHEAD = anywhere(ALWAYS);
const IS_AGREEMENT = anywhere(UNLESS_OF_FEES);

/** Whether a subject is of what an attorney and a client agreed on: where a matter is about fees, that is work. */
export function isFeeAgreement(subject: string): boolean {
  const words = bareWords(subject);
  return IS_AGREEMENT.test(words) && !OF_ADVISERS.test(words) && !OF_FEES.test(words.replace(IS_AGREEMENT, ' '));
}

/**
 * Whether a subject is of the firm's own business: its bills and the rules for them, conflicts, engagements, time. Where
 * a paper of a case is about such things, it is work.
 */
export function isOverhead(subject: string): boolean {
  const words = bareWords(subject);
  if (IS_OVERHEAD.test(words)) return !OF_FEES.test(words.replace(IS_OVERHEAD, ' '));
  return isFeeAgreement(subject);
}

/** Whether a matter is about what attorneys are paid, or how they practise, by its description. */
export function isAboutFees(description: string): boolean {
  return /(?:^| )(?:fees?|retention|engagement|overbilling|honorar\w*|honoraires|honorarios|legal malpractice|attorney discipline)(?: |$)/u.test(
    bareWords(description),
  );
}
