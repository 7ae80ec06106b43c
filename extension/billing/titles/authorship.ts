import { bareWords } from '../../../shared/index.ts';

function anyWord(...words: string[]): string {
  return `(?:${words.flatMap((list) => list.trim().split(/\s*,\s*/)).join('|')})`;
}

/** What somebody sends or hands over, before "from" or "by" somebody; folded, letters and digits alone. */
const SENT = anyWord(
  `letters?, ltrs?, e ?mails?, memo, memos, notes?, fax, correspondence, comments, redlines?, markup, draft, drafts, proposal,
   offer, counteroffer, responses?, reply, reports?, opinion, invoices?, bills?, estimate, statement, records, documents, docs,
   production, evaluation, referral, message, voicemail, subpoena, demand, order, photos, edits, revisions, (?:invention )?disclosures?, feedback, instructions, schreiben, brief,
   nachricht, antwort, rechnung, stellungnahme, courrier, lettre recue, facture, reponse, carta recibida, correo, factura,
   respuesta`,
);
const FROM = anyWord('from, by, rec d, received, von, vom, recue? de, recibida de, remitida por, de la part de');
/** Those who write reports and keep records of their own. */
const EXPERTS = anyWord(
  `dr, drs, doctor, md, m d, phd, ph d, psyd, rn, expert, physician, psychologist, psychiatrist, neuropsychologist, therapist,
   appraiser, adjuster, surveyor, engineer, cpa, police, sheriff, coroner, medical examiner, ime, hospital, clinic, gal,
   guardian ad litem, sachverstandiger?, gutachter, arzt, expert judiciaire, medecin, perito, medico`,
);
const FINDINGS = anyWord(
  `evaluations?, reports?, records?, notes, opinions?, assessments?, exam, examination, findings, chart, appraisal, survey,
   diagnosis, bill, bills, cv, resume, gutachten, bericht, attest, rapport, certificat, informe, dictamen`,
);
/** Papers that courts, authorities, banks and reporters make. */
const OF_OTHERS = anyWord(
  `transcripts?, medical records, police report, incident report, autopsy, toxicology, bank statements?, credit report, pay stubs?,
   title commitment, title report, order granting, order denying, opinion and order, court order, minute order,
   certificate of good standing, examiner s report, office action dated, docket sheet, claims history, loss runs,
   sachverstandigengutachten, gerichtsbeschluss, urteil, beschluss vom, grundbuchauszug, handelsregisterauszug, kontoauszug,
   kontoauszuge, jugement du, arret du, ordonnance du, rapport d expertise, releve de compte, extrait kbis, sentencia, auto de,
   informe pericial, dictamen pericial, nota simple, extracto bancario`,
);
/** At the beginning of a name: done, or come in from elsewhere. */
const CAME = anyWord(
  `received, rec d, rcvd, recd, incoming, from, executed, fully executed, signed, countersigned, filed, as filed, file stamped,
   conformed, entered, recorded, served, certified copy, eingegangen, unterzeichnet, unterschriebener?, recu, recue, signe,
   signee, recibido, recibida, firmado, firmada`,
);

const OTHERS = new RegExp(
  `^${CAME} |(?:^| )${SENT} (?:dated [\\w ]{1,20} )?${FROM}(?: |$)|(?:^| )${EXPERTS} (?:[^ ]+ ){0,4}${FINDINGS}(?: |$)|(?:^| )${FINDINGS} (?:of |by |from |von |de |del )?(?:the )?${EXPERTS}(?: |$)|(?:^| )${OF_OTHERS}(?: |$)`,
  'u',
);
/** What one's own side asks or says about such a paper. */
const ABOUT_IT =
  /^(?:motions?|mtn|opp|opposition|objections?|brief|memo|reply|response|resp|daubert|notice of motion|antrag|requete|conclusions|escrito|recurso) /;
/** Words that say it is being written after all. */
const OWN = new RegExp(
  `(?:^| )${anyWord('(?:report|reports|evaluation|opinion|records) (?:response|reply|rebuttal|critique|analysis|objections|summary|chronology|index|chart|comments), transcript notes, transcript summary, transcript digest, summary of, digest of, notes re, notes on, notes of, proposed, draft, outline, questions for, letter to, ltr to, reply to, response to, cross of, exam outline, examination of, entwurf, projet, borrador')}(?: |$)`,
  'u',
);

/**
 * Whether somebody else wrote a paper, or nobody writes it any more, as far as its name tells: a letter from somebody, a
 * doctor's evaluation, a transcript, an executed lease.
 */
export function isOfOthers(name: string): boolean {
  const words = bareWords(name);
  return OTHERS.test(words) && !OWN.test(words) && !ABOUT_IT.test(words);
}
