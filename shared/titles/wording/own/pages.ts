/** What pages say that nobody opens for a client; folded, found anywhere within one part of a title. */
export interface PageRow {
  source: string;
  /** Pieces of a pattern, between line breaks or commas with a blank. */
  words: string;
}

export const OWN_PAGES: readonly PageRow[] = [
  {
    source: 'Banks: headings of pages of private accounts (en, de, fr, es)',
    words: `(?:.* )?online banking(?: .*)?, my accounts?, (?:portfolio|investment) summary, onlinebanking, online-banking, mobile banking, bill ?pay(?:ment center)?, pay my bill, account overview, accounts overview, credit score, kontoubersicht, finanzubersicht, finanzstatus, uberweisung(?:en)? ausfuhren, banque en ligne,
      espace client particuliers, mes comptes, synthese (?:de mes|des|de) comptes, banca (?:en linea|online|movil|por internet), mis cuentas, posicion global, mis tarjetas`,
  },
  {
    source: 'Airlines, railways, hotels, agencies: headings of pages of journeys',
    words: `my trips, manage (?:my )?(?:booking|trip|reservation), boarding pass(?:es)?, online check-?in, flight status, book (?:a )?flights?, cheap flights, flights? to [a-z ]+, vacation (?:rentals?|packages), car rentals?, rental cars?, frequent flyer, seat selection, mileageplus, skymiles,
      aadvantage, your (?:trip|itinerary|flight|reservation|booking), confirm (?:your |my )?(?:booking|reservation|stay), (?:booking|reservation|hotel|flight) confirm(?:ation|ed), buchung (?:bestatigen|abschliessen|bestatigt), buchungsbestatigung, (?:ferienhaus|ferienwohnung|fewo)(?: [a-z]+)* \\d.*, ferien(?:hauser|wohnungen) .*, confirmer (?:la |ma |votre )?reservation, locations? (?:de )?vacances(?: .*)?, confirmar (?:la |mi |tu )?reserva, reserva confirmada, casas? rural(?:es)?(?: .*)?, trip (?:details|summary), hotels? in [a-z ]+, things to do in [a-z ]+, meine (?:buchungen|reisen|reise|tickets|fahrten), reiseauskunft, verbindungen suchen, sparpreis(?:e)?, bordkarte, hotels in [a-z ]+, mes (?:voyages|billets), carte d ?embarquement, billets? de train,
      mis (?:viajes|reservas|billetes|vuelos), tarjeta de embarque, vuelos (?:a|baratos)(?: [a-z]+)?, billetes de (?:tren|avion), hoteles en [a-z ]+`,
  },
  {
    source: 'Schools, clubs and care of children: headings of pages for parents',
    words: String.raw`parent portal, family portal, parent-?teacher, (?:elementary|middle|high|primary|grammar|junior high|nursery) school.*(?:concert|rsvp|lunch|calendar|pictures?|carnival|field trip|play|musical|fundraiser|absences?|attendance|enrol?lment|registration|pick-?up|bell schedule|supply|yearbook|graduation tickets|athletics|newsletter|open house),
      (?:.* )?bus schedule(?: .*)?, kindergarten registration(?: .*)?, (?:.* )?(?:youth|u\d{1,2}) (?:soccer|baseball|basketball|hockey|sports)(?: .*)?, parent dashboard, my courses, school (?:lunch|closings?|closures?|pictures?|supply list|menu|bus routes?|supplies|calendar|year calendar), lunch menu, book fair, spirit week, picture day, ptsa?(?: meeting| newsletter)?, back to school, bake sale, (?:spring|winter|fall|holiday|band|choir|orchestra|school) (?:concert|recital|musical|play)(?: .*)?, (?:piano|dance|ballet) recital(?: .*)?, (?:.* )?rsvp(?: .*)?, summer camps?(?: .*)?, camp registration, little league(?: .*)?,
      (?:soccer|baseball|softball|basketball|hockey|lacrosse|swim|dance|gymnastics|piano|ballet)(?: [a-z]+)? (?:practice|lessons?|league|camps?|class(?:es)?|tryouts|schedule|registration|tournament|meet), birthday part(?:y|ies), elternbrief(?:e)?, elternabend, stundenplan, vertretungsplan, schulferien, kita-?platz, klassenfahrt,
      cantine(?: scolaire)?, vie scolaire, carnet de (?:notes|correspondance|liaison), bulletins? (?:scolaires?|de notes), vacances scolaires, centre de loisirs, calendario escolar, boletin de (?:notas|calificaciones), comedor escolar, campamentos? de verano, extraescolares`,
  },
  {
    source: 'Sports: headings of pages of scores and games',
    words: `(?:final |box |live )?scores?(?: (?:&|and) (?:standings|schedules?|stats|highlights))?, standings(?: (?:&|and) .*)?, (?:sports?|game) (?:news|highlights|schedule), (?:nfl|nba|mlb|nhl|ncaa|mls|wnba|college football|premier league|la ?liga|bundesliga|champions league|ligue 1|liga mx|world cup)(?: [a-z0-9 ]+)? (?:scores?|schedule|standings|news|draft|playoffs|tabelle|spieltag|clasificacion|classement|resultados|resultats|rumors),
      fantasy (?:football|baseball|basketball|hockey|sports|league|draft)(?: .*)?, waiver wire(?: .*)?, march madness, super bowl(?: .*)?, tee times?(?: .*)?, spieltag, fussball-?(?:ergebnisse|live)?, bundesliga-?(?:tabelle|ergebnisse), resultats sportifs, fichajes, quiniela`,
  },
  {
    source: 'Shops: headings of pages of what is bought (en, de, fr, es)',
    words: String.raw`shopping (?:cart|bag|basket), your (?:cart|bag|basket|orders?|wish ?list|package|delivery), my (?:cart|orders|wish ?list), checkout, wish ?lists?, gift (?:guide|ideas|cards?|registry), free shipping, (?:up to )?\d{1,2} ?% off.*, .*\bsale ends\b.*, (?:flash|garage|yard|clearance|summer|winter|spring|holiday|memorial day|labor day) sale.*, black friday.*, cyber monday.*,
      prime day.*, track (?:your |my )?(?:order|package|parcel), coupon codes?, promo codes?, deals of the day, today ?s deals, weekly ad, shop (?:men|women|kids|shoes|furniture|sale).*, warenkorb, zur kasse, merkzettel, wunschzettel, wunschliste, meine bestellungen?, sendungsverfolgung, paketverfolgung,
      sommerschlussverkauf, winterschlussverkauf, (?:mon |votre )panier, (?:ma|mes|votre) commandes?, suivi (?:de|du) (?:colis|commande), liste d ?envies, ventes privees, soldes.*, bons plans, (?:mi |tu )?carrito(?: de (?:la )?compra)?, cesta de (?:la )?compra, mis? pedidos?, lista de deseos, rebajas.*, seguimiento de (?:pedido|paquete|envio)s?`,
  },
  {
    source: 'Homes for sale and to let: headings of listings',
    words: `(?:.* )?(?:homes?|houses?|condos?|townhomes|apartments?|real estate|properties) for (?:sale|rent)(?: .*)?, zestimate, open houses?(?: near .*)?, mortgage (?:calculator|rates), refinance rates, (?:wohnung(?:en)?|haus|hauser|eigentumswohnung(?:en)?) (?:mieten|kaufen|zu mieten|zu kaufen)(?: .*)?, immobilien in .*,
      (?:appartements?|maisons?|studios?|locations?|villas?|achat appartement|achat maison|vente appartement|vente maison)(?: [a-z0-9]+)? (?:a (?:louer|vendre)|appartement)(?: .*)?, annonces immobilieres(?: .*)?, (?:pisos?|casas?|departamentos?|viviendas?|chalets?|apartamentos?|locales) en (?:venta|alquiler|renta)(?: .*)?`,
  },
  {
    source: 'Doctors and pharmacies: headings of pages of patients',
    words:
      'patient portal(?: login)?, find a (?:doctor|dentist|therapist), book (?:an )?appointment, refill (?:a )?prescriptions?, prescription refills?, after visit summary, arzttermin(?: buchen)?, termin beim arzt, (?:haus|zahn|kinder|haut)arzt(?: in)? .*termin.*, e-rezept, prendre (?:un )?rendez-?vous (?:chez|avec) .*, medecin generaliste .*, mes remboursements, carte vitale, pedir cita (?:medica|con).*, cita medica.*, analisis clinicos',
  },
  {
    source: 'Leisure: headings of pages',
    words: String.raw`.* recipes?, recipes?(?: .*)?, .*-rezepte?, rezepte?(?: .*)?, recettes?(?: .*)?, recetas?(?: .*)?, crossword.*, wordle.*, sudoku.*, (?:daily |your |today ?s )?horoscopes?.*, horoskop.*, horoscopos?.*, (?:.* )?weather forecast(?: .*)?, weather in .*, renew (?:my|your) (?:license|registration), commuter rail schedule.*, (?:.* )?near me, (?:\d+ )?(?:easy |quick |best )(?:weeknight |healthy |family )?(?:dinners?|meals?|desserts?|recipes)(?: .*)?, (?:the )?best (?:running shoes|mattress(?:es)?|laptops?|headphones|gifts?|restaurants|tvs?|vacuums?|air fryers?|deals)(?: .*)?, (?:.* )?(?:10|14|15|5|7)-?day (?:weather|forecast).*, hourly weather.*, (?:das )?wetter (?:in |fur ).*, wettervorhersage.*,
      meteo (?:a |de )?[a-z -]+, previsions? meteo.*, el tiempo en .*, pronostico del tiempo.*, movie (?:times|tickets|showtimes).*, showtimes.*, kinoprogramm.*, fernsehprogramm.*, tv-programm.*, programme tv.*, programacion tv.*, cartelera.*, lottery.*, powerball.*, mega millions.*, lotto(?:zahlen)?(?: .*)?, euromillions.*, loteria.*,
      baby names, baby shower.*, (?:baby|wedding) registry, wedding (?:website|invitations|venues).*, gym membership.*, (?:yoga|pilates|spin|barre|fitness) class(?:es)?.*, concert tickets?.*, event tickets.*, .* tickets \| .*, pet adoption.*, garden (?:tools|center|furniture).*, gardening.*`,
  },
  {
    source: 'Boards of positions: headings of pages',
    words:
      'job search, jobs? in [a-z ,]+, .* jobs, now hiring, resume (?:builder|templates?), cover letter (?:templates?|examples?), salary calculator, stellenangebote(?: .*)?, jobborse, bewerbung(?:svorlage|smuster).*, offres? d ?emploi(?: .*)?, modele de cv.*, ofertas? de (?:empleo|trabajo)(?: .*)?, bolsa de trabajo, plantillas? de (?:cv|curriculum).*',
  },
  {
    source: 'News: headings of first pages',
    words:
      '(?:.* )?breaking news.*, latest news.*, top stories.*, news(?:,| and) (?:sports?|weather|opinion).*, schlagzeilen.*, aktuelle nachrichten.*, eilmeldung.*, (?:toute )?l ?actualite(?: .*)?, actualites? en (?:direct|continu|temps reel).*, info en direct.*, (?:ultimas )?noticias de (?:hoy|ultima hora).*, ultima hora.*, ultimas noticias.*',
  },
];

/** What stands beside a company's name where somebody's own account with it is open; folded, as a whole part. */
export const OWN_ACCOUNT: readonly PageRow[] = [
  {
    source: 'Banks, airlines, railways, insurers: headings of a customer’s pages (en, de, fr, es)',
    words: String.raw`accounts?, my accounts?, (?:your |my )?account (?:summary|overview|activity|details|home|services), sign[ -]?(?:in|on)(?: .*)?, log ?[io]n(?: .*)?, log ?off, home(?: ?page)?, welcome(?: .*)?, dashboard, (?:my |account )?profile, (?:e-?)?statements?(?: .*)?, statements & documents, transfers?, payments?(?: .*)?, pay(?: .*)?, (?:credit )?cards?(?: .*)?, rewards?(?: .*)?, points, activity,
      transactions?, balances?, overview, portfolio, positions, positions & balances, holdings, retirement(?: .*)?, 401\(k\)|401k(?: .*)?, loans?, mortgages?, zelle.*, deposit checks?, personal(?: .*)?, personal banking.*, credit cards?,.*, banking,.*, mobile(?: .*)?, plans?(?: .*)?, bills?(?: .*)?, autopay, usage, my .*, your .*, manage .*, trips?(?: .*)?, flights?(?: .*)?,
      bookings?(?: .*)?, reservations?(?: .*)?, find (?:a )?(?:flights?|hotels?|trips?|doctors?|care).*, book .*, check-?in(?: .*)?, seats?(?: .*)?, select .*, baggage.*, travel (?:info|deals|credits).*, award .*, [a-z]{3} to [a-z]{3}, hotels?(?: .*)?, rooms?(?: .*)?, stays?(?: .*)?, dining.*, deals?(?: .*)?, offers?(?: .*)?, tickets?(?: .*)?, train tickets.*, schedules?, timetables?, search results?,
      track(?:ing)?(?: .*)?, shipping.*, delivery.*, claims? (?:center|status|summary), id cards?, benefits?(?: .*)?, coverage summary, appointments?(?: .*)?, messages?, test results?(?: .*)?, prescriptions?(?: .*)?, medications?, visits?(?: .*)?, quotes?(?: .*)?, get a quote,
      anmeld(?:en|ung)(?: .*)?, einloggen, startseite, ubersicht, umsatze(?: .*)?, konten?(?: .*)?, kontostand, mein(?:e)? .*, (?:uber|unter)weisung.*, uberweisung(?:en)?, karten?(?: .*)?, kreditkarten?(?: .*)?, depot(?: .*)?, privatkunden?(?: .*)?, buchung(?:en)?(?: .*)?, buchen.*, fluge?(?: .*)?, fahrplan(?:auskunft)?, reiseplan(?: .*)?, bahncard(?: .*)?, angebot(?:e|sauswahl)?(?: .*)?, fahrkarten?(?: .*)?, tickets? (?:kaufen|buchen).*, sitzplatz.*, rechnung(?:en)?, vertrag(?:sdaten)?, sendung(?:en)?(?: .*)?,
      connexion(?: .*)?, accueil, mon .*, ma .*, mes .*, votre .*, vos .*, espace (?:client|personnel|abonne)(?: .*)?, se connecter, particuliers?(?: .*)?, comptes?(?: .*)?, virements?(?: .*)?, cartes?(?: .*)?, releves?(?: .*)?, reserv(?:er|ez|ations?)(?: .*)?, billets?(?: .*)?, vols?(?: .*)?, trajets?(?: .*)?, horaires?(?: .*)?, enregistrement(?: .*)?, factures?, forfaits?(?: .*)?, suivi(?: .*)?,
      acceso(?: .*)?, iniciar sesion, inicio, mi .*, mis .*, tu .*, tus .*, area (?:de )?cliente?s?(?: .*)?, particulares(?: .*)?, cuentas?(?: .*)?, movimientos(?: .*)?, transferencias?(?: .*)?, tarjetas?(?: .*)?, reservas?(?: .*)?, vuelos?(?: .*)?, billetes?(?: .*)?, boletos?(?: .*)?, equipaje.*, facturacion(?: .*)?, facturas?, recibos?, trenes(?: .*)?, horarios(?: .*)?, envios?(?: .*)?`,
  },
];
