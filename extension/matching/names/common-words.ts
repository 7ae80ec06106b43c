import { bareWords } from '../../../shared/index.ts';

/**
 * Words that say little of whose name they are: a company called by one of them is known only by its ending. One line
 * for each language, from the lists that its learners are taught by.
 */
const WORDS: readonly { language: string; source: string; words: string }[] = [
  {
    language: 'en',
    source: 'New General Service List (Browne, Culligan and Phillips)',
    words: `the a an of and for to in on at by with from as all any our your new old open close first last next best
      better good great big small large high low top main major general special common public private personal social
      local national international global world universal united american british european western eastern northern
      southern north south east west central city town village county state country land island river lake ocean sea bay
      beach coast mountain hill valley forest wood field garden park tree leaf flower rose grass green blue red black
      white gray grey brown yellow orange gold golden silver iron steel stone rock sand water fire air wind sun moon star
      sky cloud storm snow ice rain light bright dark night day morning time hour minute week month year spring summer
      autumn winter home house building room door window wall roof floor table chair bridge road street way path gate
      corner square circle center centre point line edge level base core key lock link chain ring wheel engine motor car
      truck ship boat train plane air flight travel trip tour hotel food meal bread apple fruit farm animal horse dog cat
      bird eagle hawk lion tiger bear wolf fox fish bull deer body heart hand head eye mind life health care family child
      people person man woman king queen prince crown royal noble knight lord friend partner partners team group club
      union alliance trust bank capital fund finance financial credit insurance investment market money price value
      property estate asset share stock trade business company corporation enterprise industry factory product
      production service services system systems solution solutions technology tech digital data network computer
      software online web mobile phone call message mail letter note notes paper page book story news press media image
      picture photo film video music sound voice game play sport run race win power energy force speed fast quick direct
      express delivery order supply store shop sale target goal plan project program process design model form file
      folder document report record list index chart map view focus vision search source code action act motion move step
      change rise growth future progress advance power pioneer summit peak apex prime alpha beta delta omega nova atlas
      zoom slack word excel outlook teams access project office office draft review meeting contract agreement lease
      claim case court law legal justice judge counsel right rights will deed title bond grant charter policy tax audit
      bill invoice payment fee cost budget account interest notice response reply request hearing trial brief exhibit
      evidence witness discovery complaint answer order judgment settlement closing opening inbox calendar contact
      contacts task tasks help support training school college university student class research science study lab test
      safety security guard shield safe clean clear pure fresh natural simple smart modern classic original quality
      premier select choice elite perfect total complete full whole single double triple one two three four five`,
  },
  {
    language: 'de',
    source: 'Goethe-Institut, Wortlisten A1 to B1',
    words: `der die das und von zu im am für mit neu alt gut groß klein erste bau haus hof stadt land berg tal see meer
      wald feld garten baum stein holz wasser feuer luft licht sonne mond stern tag nacht zeit jahr woche morgen abend
      weg straße brücke tor tür fenster wand dach raum tisch auto bahn schiff reise hotel essen brot milch fleisch obst
      apfel tier pferd hund katze vogel fisch mensch mann frau kind familie freund partner gruppe verein bank geld kredit
      versicherung handel markt preis wert ware dienst technik energie kraft druck papier buch brief post nachricht bild
      ton musik spiel sport schule recht gericht klage urteil vertrag antrag bescheid termin rechnung steuer kosten akte
      anlage entwurf besprechung anruf sicherheit gesundheit pflege zukunft welt`,
  },
  {
    language: 'fr',
    source: 'Le français fondamental (Gougenheim)',
    words: `le la les un une des du de et pour avec nouveau nouvelle grand petit bon beau premier maison ville village
      pays terre montagne vallée mer lac rivière forêt bois champ jardin arbre fleur pierre eau feu air lumière soleil
      lune étoile ciel jour nuit temps année semaine mois matin soir rue route pont porte fenêtre mur toit table voiture
      train bateau voyage hôtel pain lait viande fruit pomme animal cheval chien chat oiseau poisson homme femme enfant
      famille ami groupe société banque argent prix marché commerce service force énergie papier livre lettre image
      musique jeu école droit tribunal jugement contrat acte demande facture compte dossier réunion appel projet plan
      santé sécurité avenir monde`,
  },
  {
    language: 'es',
    source: 'Plan curricular del Instituto Cervantes, niveles A1 to B1',
    words: `el la los las un una de del y para con nuevo nueva grande pequeño bueno primero casa ciudad pueblo país
      tierra montaña valle mar lago río bosque campo jardín árbol flor piedra agua fuego aire luz sol luna estrella cielo
      día noche tiempo año semana mes mañana calle camino puente puerta ventana pared mesa coche tren barco viaje hotel
      pan leche carne fruta manzana animal caballo perro gato pájaro pez hombre mujer niño familia amigo grupo sociedad
      banco dinero precio mercado comercio servicio fuerza energía papel libro carta imagen música juego escuela derecho
      tribunal juicio sentencia contrato demanda factura cuenta expediente reunión llamada proyecto plan salud seguridad
      futuro mundo`,
  },
];

/** The most frequent surnames of each country: a company called by one alone is not told from its bearers. */
const SURNAMES: readonly { country: string; source: string; names: string }[] = [
  {
    country: 'US',
    source: 'Census Bureau, Frequently Occurring Surnames from the 2010 Census',
    names: `Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson
      Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson
      Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell
      Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales
      Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson
      Watson Brooks Chavez Wood James Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long
      Ross Foster Jimenez`,
  },
  {
    country: 'Germany',
    source: 'Duden, Lexikon der Familiennamen',
    names: `Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein
      Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Werner Krause Lehmann Maier Köhler
      Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Vogel Keller Frank Berger`,
  },
  {
    country: 'France',
    source: 'Insee, Fichier des noms de famille',
    names: `Martin Bernard Thomas Petit Robert Richard Durand Dubois Moreau Laurent Simon Michel Lefebvre Leroy Roux
      David Bertrand Morel Fournier Girard Bonnet Dupont Lambert Fontaine Rousseau Vincent Muller Lefevre Faure Andre
      Mercier Blanc Guerin Boyer Garnier Chevalier Francois Legrand Gauthier Perrin Robin Clement Morin Nicolas Henry`,
  },
  {
    country: 'Spain',
    source: 'INE, Apellidos más frecuentes',
    names: `García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Hernández Ruiz Díaz
      Moreno Muñoz Álvarez Romero Gutiérrez Alonso Navarro Torres Domínguez Ramos Vázquez Ramírez Gil Serrano Morales
      Molina Blanco Suárez Castro Ortega Delgado Ortiz Marín Rubio Núñez Medina Sanz Castillo Iglesias Cortés Garrido`,
  },
];

const folded = (list: string) => list.split(/\s+/).map(bareWords);
const COMMON = new Set(WORDS.flatMap(({ words }) => folded(words)));
const BORNE = new Set(SURNAMES.flatMap(({ names }) => folded(names)));

/** Whether a folded word is one that any title may have. */
export function isCommonWord(word: string): boolean {
  return COMMON.has(word);
}

/** Whether a folded word is a surname that many bear. */
export function isFrequentSurname(word: string): boolean {
  return BORNE.has(word);
}
