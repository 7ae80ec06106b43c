import { foldedWords } from '../../../shared/index.ts';

/** Words that say whose number stands beside them, in one language. */
interface Neighbours {
  language: string;
  source: string;
  words: readonly string[];
}

/** Words beside which a number is no firm's: those of the post, of banks and sign-ins, of telephones and of courts. */
const NEIGHBOURS: readonly Neighbours[] = [
  {
    language: 'en, post',
    source:
      'USPS Publication 28; Royal Mail PAF Programmers’ Guide; India Post, PIN code; Canada Post addressing guide',
    words: [
      'ZIP',
      'ZIP code',
      'ZIP+4',
      'zipcode',
      'postcode',
      'post code',
      'postal code',
      'PIN code',
      'pincode',
      'PO box',
    ],
  },
  {
    language: 'en, sign-ins and banks',
    source: 'NIST SP 800-63B, authenticators; ISO 9362, 9564 and 13616; IRS Publication 1635; ABA routing numbers',
    words: `PIN|passcode|password|OTP|your code|verification code|security code|access code|one-time code|login code|
      meeting ID|conference ID|webinar ID|routing|routing number|account number|account no|acct no|sort code|SWIFT|IBAN|
      EIN|TIN|SSN`.split('|'),
  },
  {
    language: 'en, telephones',
    source: 'ITU-T E.123',
    words: ['tel', 'telephone', 'phone', 'fax', 'mobile', 'cell', 'dial', 'extension', 'ext'],
  },
  {
    language: 'en, courts and registers',
    source:
      'Federal Rules of Civil Procedure, Form 1; CM/ECF; TTAB and PTAB manuals; Practice Direction (Neutral Citation)',
    words: `docket|dkt|ECF|ECF No|index no|cause no|civil action|civ no|case no|appeal no|bates|patent no|serial no|
      application no|reg no|proceeding no|opposition no|cancellation no|EWHC|EWCA|UKSC|UKUT|UKEAT|NEF`.split('|'),
  },
  {
    language: 'de',
    source: 'Deutsche Post, Postleitzahlen; DIN 5008; Aktenordnung (AktO) § 4; Abgabenordnung §§ 139a to 139c',
    words: `PLZ|Postleitzahl|Postfach|Geheimzahl|Kennwort|Passwort|TAN|Bestätigungscode|Sicherheitscode|Konto|
      Kontonummer|BLZ|Bankleitzahl|Steuernummer|StNr|Az|Aktenzeichen|Geschäftszeichen|GZ|Gesch Z|Geschäftsnummer|
      Geschäfts Nr|HRB|HRA|Tel|Telefon|Fax|Mobil|Durchwahl`.split('|'),
  },
  {
    language: 'fr',
    source: 'La Poste, norme AFNOR XP Z10-011; Code de procédure civile, art. 727; Insee, SIREN et SIRET',
    words: `CP|code postal|boîte postale|BP|code secret|code PIN|code de vérification|code de sécurité|mot de passe|
      compte|RG|RG n|n RG|numéro de rôle|pourvoi|pourvoi n|SIREN|SIRET|RCS|tél|téléphone`.split('|'),
  },
  {
    language: 'es',
    source: 'Correos, códigos postales; Acuerdo del CGPJ sobre el NIG; Ley de Enjuiciamiento Civil, art. 454 bis',
    words: `CP|C P|código postal|apartado|clave|contraseña|código de verificación|código de seguridad|cuenta|
      autos|autos n|autos núm|rollo|rollo de apelación|NIG|NIF|CIF|procedimiento|procedimiento ordinario|juicio verbal|
      diligencias previas|recurso|tel|teléfono|móvil`.split('|'),
  },
  {
    language: 'it, nl and pt',
    source: 'Poste Italiane, CAP; PostNL, postcode; CTT and Correios, CEP; Codice di procedura civile, art. 168',
    words: `CAP|codice di verifica|RG|RGN|R G|ruolo generale|zaaknummer|rolnummer|rekestnummer|CEP|código postal|
      processo|processo n|autos`.split('|'),
  },
];

/** Folded words, longest of three: "zip code", "n rg". */
export const NEIGHBOUR_WORDS: ReadonlySet<string> = new Set(
  NEIGHBOURS.flatMap(({ words }) => words.map((word) => bareNeighbour(foldedWords(word)))),
);

/** The longest of them, in words. */
export const MOST_NEIGHBOUR_WORDS = 3;

/** Folded words with one blank for whatever stands between them. */
export function bareNeighbour(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Words that may stand between one of these and its number, folded. */
export const BETWEEN_WORDS: ReadonlySet<string> = new Set(
  'no nr num number numbers nummer numero nos id is ist lautet est es e the der die das le la el your ihr votre su'.split(
    ' ',
  ),
);

/** Words that join a number to what it is, as in "48213 is your code", folded. */
export const COPULAS: ReadonlySet<string> = new Set(['is', 'ist', 'est', 'es']);

/**
 * The signs of German and Austrian courts' registers, in "3 Ca 1042/25" (Aktenordnung, Anlage I; Geschäftsordnung für
 * die Gerichte I. und II. Instanz § 371), and of the Union's courts in "C-123/24" (their Rules of Procedure, art. 45).
 */
export const REGISTER_SIGNS: ReadonlySet<string> = new Set(
  `ar b bv bvbr bvf bvg bvl bvq bvr abr azr azb sa ta ca ga bvga ha la c cg cs ds gs ls ks o oh oa s u uf ufh w wf wx t
   f fh k l m n in ik ie ni va vi zr zb za str sts arv bgs js ujs ws ss owi owg kls qs ns stvk kap kg kms hk hko hkt bk
   r ba al as ay eg kr p rj sb so ss v vj vg a e d h ob os cga cgs bs fg ie se nc ne cn fa cv hr ps`.split(/\s+/),
);

/** The signs of cases in the dockets of courts of the United States (CM/ECF case types; Odyssey and state rules). */
export const DOCKET_SIGNS: ReadonlySet<string> = new Set(
  `cv cr mc mj md mdl ap bk po sw gj mg bap cvs crs ca cc dr fa cp pr sc civ crim cf cm ct lb gd vs ag op
   ev jv jd dp`.split(/\s+/),
);
