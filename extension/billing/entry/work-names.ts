/** Kinds of work that firms have categories for. */
export type WorkKind = 'call' | 'meeting' | 'email' | 'drafting' | 'review' | 'research';

/**
 * What a category is called that can be meant for nothing else, folded: the plain words of the trade, in the languages
 * in which titles are read. A name that says more, as "Review of bills", is none of them.
 */
export const NAMES: Record<WorkKind, readonly string[]> = {
  call: [
    ...['call', 'calls', 'phone', 'phone call', 'phone calls', 'telephone', 'telephone call', 'telephone calls'],
    ...['telephone conference', 'telephone conferences', 'phone conference', 'teleconference', 'teleconferences'],
    ...['telefon', 'telefonat', 'telefonate', 'appel telephonique', 'appels telephoniques'],
    ...['llamada', 'llamadas', 'llamada telefonica', 'llamadas telefonicas'],
  ],
  meeting: [
    ...['meeting', 'meetings', 'video conference', 'video conferences', 'videoconference', 'videoconferences'],
    ...['besprechung', 'besprechungen', 'videokonferenz', 'reunion', 'reunions', 'reuniones', 'videoconferencia'],
  ],
  email: [
    ...['email', 'emails', 'e mail', 'e mails', 'email correspondence', 'e mail correspondence', 'electronic mail'],
    ...['courriel', 'courriels', 'correo electronico', 'correos electronicos'],
  ],
  drafting: [
    ...['draft', 'drafting', 'document drafting', 'drafting documents', 'drafting of documents'],
    ...['entwurf', 'entwurfe', 'redaction dactes', 'redaction de documents', 'redaccion'],
  ],
  review: [
    ...['review', 'document review', 'review documents', 'review of documents', 'reviewing documents'],
    ...['prufung', 'durchsicht', 'revision de documentos'],
  ],
  research: [
    'research',
    'legal research',
    'recherche',
    'rechtliche recherche',
    'recherche juridique',
    'investigacion juridica',
  ],
};
