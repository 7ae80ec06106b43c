/** Sites of one kind, by the names that titles of their pages bear. */
export interface SiteRow {
  source: string;
  /** Between commas; folded when compared, without ".com" and the like. */
  names: string;
}

/** Sites that are of nobody's work, whatever page of them is open: shops, listings, leisure. */
export const OWN_SITES: readonly SiteRow[] = [
  {
    source: 'Shops: first or last part of the titles of their pages (en, de, fr, es)',
    names: `Amazon, Amazon.com, Amazon.de, Amazon.fr, Amazon.es, Amazon.ca, Amazon.co.uk, Amazon Prime, eBay, eBay Kleinanzeigen, Kleinanzeigen, Etsy, Walmart, Target.com,
      Costco, Costco Wholesale, Best Buy, Wayfair, IKEA, The Home Depot, Home Depot, Lowe's, Ace Hardware, Chewy, Petco, PetSmart,
      Macy's, Nordstrom, Nordstrom Rack, Kohl's, Old Navy, Zappos, Lands' End, L.L.Bean, REI, REI Co-op, DICK'S Sporting Goods, Academy Sports, Sephora, Ulta,
      Ulta Beauty, Bed Bath & Beyond, Crate & Barrel, Crate and Barrel, Pottery Barn, Williams Sonoma, West Elm, Restoration Hardware, Temu, SHEIN, AliExpress, Wish,
      Poshmark, Mercari, Depop, Craigslist, Facebook Marketplace, OfferUp, Nextdoor, Groupon, RetailMeNot, Slickdeals, Newegg, Overstock,
      Trader Joe's, Whole Foods Market, Kroger, Safeway, Publix, Instacart, DoorDash, Uber Eats, Grubhub, HelloFresh, Blue Apron, Starbucks, Chipotle,
      Zalando, Zalando Lounge, OTTO, MediaMarkt, Saturn.de, Lidl, ALDI, REWE, EDEKA, Rossmann, Douglas, Thalia, Tchibo, Lieferando, Galaxus, Digitec, Migros, Coop.ch, willhaben,
      mobile.de, AutoScout24, idealo, Fnac, Darty, Cdiscount, Boulanger, Leroy Merlin, Carrefour, Auchan, E.Leclerc, Monoprix, Decathlon, Vinted, leboncoin, La Redoute,
      Veepee, Showroomprive, Sarenza, El Corte Inglés, PcComponentes, Wallapop, Milanuncios, Mercadona, Mercado Libre, MercadoLibre, Liverpool.com.mx, Coppel, Palacio de Hierro, Zara,
      H&M, Zara España, Mango, Uniqlo, ASOS, Argos, John Lewis, Marks & Spencer, Tesco, Sainsbury's, Ocado, Waitrose, Currys, Gumtree, Canadian Tire, Kijiji`,
  },
  {
    source: 'Homes for sale and to let: last or first part of the titles of their pages',
    names: `Zillow, Redfin, realtor.com, Realtor.com®, Trulia, Homes.com, Apartments.com, HotPads, StreetEasy, Movoto, Rightmove, Zoopla, OnTheMarket, Realtor.ca,
      Centris, DuProprio, ImmobilienScout24, ImmoScout24, immowelt, immonet, WG-Gesucht, Homegate, Immoscout24.ch, Comparis, SeLoger, Bien'ici, Bienici, Logic-Immo,
      Ouestfrance-immo, idealista, Fotocasa, Habitaclia, pisos.com, Inmuebles24, Vivanuncios, Lamudi`,
  },
  {
    source: 'Travel: sites that sell journeys and rooms',
    names: `Booking.com, Expedia, Expedia.com, Hotels.com, Airbnb, Vrbo, KAYAK, Skyscanner, Priceline, Orbitz, Travelocity, Hopper, Tripadvisor, trivago, Google Flights, Google Hotels,
      Hotwire, Agoda, Trainline, Omio, Rome2Rio, FlixBus, BlaBlaCar, Turo, E-ZPass, E-ZPass MA, FasTrak, SunPass, Disneyland Resort, Walt Disney World, Carnival Cruise Line, Royal Caribbean, HolidayCheck, CHECK24, Opodo, eDreams, lastminute.com, TUI,
      Ab-in-den-Urlaub, Hotel.de, HRS, Liligo, Voyage Privé, Club Med, Abritel, Logitravel, Destinia, Atrápalo, Rumbo, Despegar, OpenTable, Resy, Yelp, TheFork, LaFourchette, Ctrip, Trip.com`,
  },
  {
    source: 'Films, series, music, books and games: sites and players in a browser',
    names: `Netflix, YouTube TV, Hulu, Disney+, HBO Prime Video, Amazon Prime Video, Peacock, Paramount+, Apple TV+, Apple TV, Crunchyroll, Twitch, Sling TV, Fandango, IMDb, Rotten Tomatoes,
      Letterboxd, ARD Mediathek, ZDFmediathek, ZDF, Joyn, RTL+, Sky Ticket, MagentaTV, ARTE, france.tv, TF1+, 6play, M6+, Canal+, myCANAL, Molotov, AlloCiné, Movistar Plus+,
      RTVE Play, Filmin, Atresplayer, Mitele, ViX, Claro video, BBC iPlayer, ITVX, NOW TV, DAZN, Spotify, Apple Music, YouTube Music, SoundCloud, Deezer, Pandora, TIDAL, Audible, Audible.com, Goodreads,
      Steam, Roblox, Minecraft, Xbox, PlayStation, Nintendo, Chess.com, Lichess, lichess.org, Wordle, NYT Games, The New York Times Games, NYT Connections, Sudoku.com, Solitaired, Duolingo, Tumblr, 9GAG,
      Pinterest, Instagram, TikTok, Snapchat, Strava, Peloton, Garmin Connect, MyFitnessPal, Fitbit, WeightWatchers, AllTrails, GolfNow`,
  },
  {
    source: 'Sports: sites of scores and news',
    names: `ESPN, ESPN.com, ESPN Fantasy, CBS Sports, CBSSports.com, Yahoo Sports, Yahoo! Sports, NBC Sports, FOX Sports, Bleacher Report, The Athletic, Sports Illustrated, SI.com, MLB.com, NFL.com, NBA.com,
      NHL.com, PGA TOUR, PGATour.com, Yahoo Fantasy, Yahoo Fantasy Sports, Sleeper, DraftKings, FanDuel, Ticketmaster, StubHub, SeatGeek, Vivid Seats, kicker, Sport1, sportschau, sportschau.de, Sky Sport, Sky Sports, BBC Sport,
      Transfermarkt, L'Équipe, L'EQUIPE, RMC Sport, Eurosport, Marca, MARCA.com, AS.com, Mundo Deportivo, Sport.es, Récord, Mediotiempo, ESPN Deportes, FotMob, Flashscore, Flashscore.com, SofaScore, TSN, TSN.ca, Cricbuzz, ESPNcricinfo`,
  },
  {
    source: 'Food, weather, stars, home and family: sites',
    names: `Allrecipes, NYT Cooking, Food Network, Epicurious, Serious Eats, Bon Appétit, Chefkoch, chefkoch.de, Marmiton, 750g, Cuisine AZ, Directo al Paladar, Cookpad, BBC Good Food,
      AccuWeather, The Weather Channel, Weather Underground, wetter.com, WetterOnline, Wetter.de, Météo-France, La Chaîne Météo, Meteored, eltiempo.es, AEMET, Tiempo.com,
      People.com, PEOPLE, TMZ, E! News, Us Weekly, BuzzFeed, Bunte, GALA, Promiflash, Voici, Gala.fr, ¡HOLA!, HOLA, Hola.com, The Knot, Zola, BabyCenter, What to Expect, Ancestry, Ancestry.com, 23andMe, MyHeritage,
      Evite, Paperless Post, SignUpGenius, Eventbrite, Meetup, GoFundMe, Shutterfly, Snapfish, Rover.com, Care.com, Sittercity, Thumbtack, Angi, TaskRabbit, AAA`,
  },
  {
    source: 'Acquaintance: sites',
    names:
      'Tinder, Bumble, Hinge, Match.com, OkCupid, eHarmony, Plenty of Fish, Parship, ElitePartner, LOVOO, Meetic, AdopteUnMec, Badoo, Facebook Dating',
  },
  {
    source: 'Work of one’s own: boards of positions (a title that names the client is the client’s)',
    names: `Indeed, Indeed.com, Glassdoor, ZipRecruiter, Monster.com, CareerBuilder, SimplyHired, LawCrossing, Lawjobs.com, Robert Half, USAJOBS, Ladders, StepStone, XING, Stellenanzeigen.de,
      Jobware, azur Online, HelloWork, APEC, Cadremploi, Welcome to the Jungle, Village de la Justice, InfoJobs, Tecnoempleo, Computrabajo, OCCMundial, Reed.co.uk, TotalJobs, Eluta`,
  },
  {
    source: 'Schools: portals for parents and pupils',
    names: `PowerSchool, PowerSchool Parent Portal, Infinite Campus, Skyward, Skyward Family Access, ParentSquare, ParentVUE, StudentVUE, ClassDojo, Seesaw, Bloomz, Brightwheel, Procare, Remind,
      Blackboard Learn, Aspen, Schoology, Google Classroom, Canvas Parent, Aeries, Genesis Parent Portal, MySchoolBucks, Naviance, Common App, College Board, SchoolCafé, TeamSnap, SportsEngine, GameChanger, LeagueApps, Campspot, CampMinder,
      IServ, WebUntis, Schulmanager Online, Elternportal, Eltern-Portal, Sdui, DieSchulApp, SchoolFox, Antolin, ANTON, PRONOTE, ÉcoleDirecte, Ecole Directe, Educonnect, ÉduConnect, Klassroom, Kidizz,
      iPasen, Educamos, Alexia, Clickedu, Raíces, Tokapp, Phidias, ParentMail, Satchel One`,
  },
  {
    source: 'Health of one’s own: portals of patients and insured people, pharmacies',
    names: `MyChart, FollowMyHealth, Patient Gateway, Mass General Brigham Patient Gateway, healow, Zocdoc, One Medical, MyUHC, myuhc.com, myCigna, Teladoc, GoodRx, MDLIVE, BetterHelp, Talkspace, Headspace, WebMD, Healthgrades,
      Quest MyQuest, MyQuest, Labcorp Patient, Walgreens, CVS Pharmacy, CVS Photo, CVS, Rite Aid, Express Scripts, Optum Rx, Doctolib, jameda, DocMorris, Shop Apotheke, Meine AOK, TK-App, BARMER App, Mein CLINIC-Portal, CLINIC-Portal,
      Ameli, compte ameli, mon compte ameli, Mon espace santé, Maiia, KelDoc, Qare, Doctoralia, Mi Sanitas, Sanitas mi área, Adeslas, Mi Carpeta de Salud, La Meva Salut, Topdoctors, NHS App, Patient Access, Telus Health`,
  },
  {
    source: 'Money of one’s own: sites that no firm uses for a client',
    names: `TurboTax Online, Mint, Credit Karma, Rocket Money, YNAB, Robinhood, Coinbase, Acorns, Betterment, Wealthfront, SoFi, NerdWallet, Bankrate, Venmo, Cash App, Zelle, PayPal, Klarna, Affirm, Afterpay, Western Union,
      Trade Republic, Scalable Capital, comdirect, Smava, Verivox, Boursorama, BoursoBank, Fortuneo, Revolut, N26, Lydia, Bizum, Finanztip`,
  },
];

/**
 * Companies that people have accounts with, and that clients have cases with: a page is of somebody's own only where it is
 * their beginning, or an account, a journey, a card.
 */
export const COMPANIES: readonly SiteRow[] = [
  {
    source: 'Banks, cards, brokers: names that the titles of their pages begin or end with',
    names: `Chase, Chase Online, Chase.com, JPMorgan Chase, Bank of America, Wells Fargo, Citi, Citibank, Citi.com, U.S. Bank, US Bank, PNC, PNC Bank, Truist, TD Bank, Capital One, Ally, Ally Bank, Regions Bank, KeyBank, Fifth Third Bank,
      Huntington, Huntington Bank, M&T Bank, Citizens Bank, First BMO, Santander, HSBC, USAA, Navy Federal, Navy Federal Credit Union, American Express, Amex, Discover Bank, Synchrony, Synchrony Bank, Barclays, Barclaycard,
      Fidelity, Fidelity Investments, Fidelity NetBenefits, NetBenefits, Vanguard, Charles Schwab, Schwab, E*TRADE, Merrill, Merrill Edge, Edward Jones, TIAA, Sparkasse, Stadtsparkasse, Kreissparkasse, Volksbank, Raiffeisenbank,
      Deutsche Bank, Commerzbank, Postbank, ING, ING-DiBa, DKB, HypoVereinsbank, Targobank, UBS, Raiffeisen, PostFinance, ZKB, Erste Bank, BNP Paribas, Crédit Agricole, Société Générale, LCL, La Banque Postale, Caisse d'Épargne,
      Banque Populaire, Crédit Mutuel, CIC, Hello bank!, BBVA, CaixaBank, Banco Santander, Sabadell, Banco Sabadell, Bankinter, Openbank, Kutxabank, Ibercaja, Unicaja, Abanca, Banamex, Citibanamex, Banorte, Scotiabank, RBC, RBC Royal Bank, TD Canada Trust, CIBC,
      Desjardins, AccèsD, Tangerine, Lloyds Bank, NatWest, Halifax, Nationwide, Monzo, Starling Bank`,
  },
  {
    source: 'Airlines, railways, hotels, hired cars: names that the titles of their pages begin or end with',
    names: `United Airlines, American Airlines, AA.com, Delta, Delta Air Lines, Southwest, Southwest Airlines, JetBlue, Alaska Airlines, Spirit Airlines, Frontier Airlines, Hawaiian Airlines, Allegiant, Air Canada, WestJet, Porter Airlines, Aeroméxico, Aeromexico, Volaris,
      Viva Aerobus, LATAM, Avianca, Copa Airlines, British Airways, Virgin Atlantic, Ryanair, easyJet, Lufthansa, Eurowings, Condor, SWISS, Austrian Airlines, Air France, KLM, Transavia, Iberia, Vueling, Air Europa, TAP Air Portugal, ITA Airways,
      Emirates, Qatar Airways, Turkish Airlines, Finnair, Amtrak, Brightline, VIA Rail, Deutsche Bahn, bahn.de, DB Navigator, ÖBB, SBB, SBB CFF FFS, CFF, SNCF, SNCF Connect, OUIGO, TGV INOUI, Eurostar, Thalys, Renfe, Iryo, Avlo, Trenitalia, LNER, GWR, National Rail,
      Greyhound, Marriott, Marriott Bonvoy, Hilton, Hilton Honors, Hyatt, World of Hyatt, IHG, IHG Hotels & Resorts, Accor, Best Western, Wyndham, Four Seasons, Meliá, NH Hotels, Hertz, Avis, Enterprise Rent-A-Car, National Car Rental, Sixt, Europcar, Uber, Lyft`,
  },
  {
    source:
      'Telephone, power, insurance, health plans, deliveries: names that the titles of their pages begin or end with',
    names: `Xfinity, Comcast, Verizon, AT&T, T-Mobile, Spectrum, Cox, PG&E, Con Edison, ConEd, Duke Energy, Dominion Energy, Xcel Energy, ComEd, National Grid, GEICO, State Farm, Allstate, Liberty Mutual, Nationwide Insurance,
      Lemonade, Kaiser Permanente, Aetna, Cigna, UnitedHealthcare, Humana, Anthem, Anthem Blue Cross, Blue Cross Blue Shield, Blue Shield of California, Delta Dental, VSP, MetLife, UPS, FedEx, USPS, USPS.com®, DHL, Hermes, DPD, Telekom, Vodafone, O2, 1&1, E.ON, Vattenfall, EnBW,
      ALLIANZ, HUK-COBURG, AXA, AOK, TK, Techniker Krankenkasse, BARMER, DAK, SFR, Bouygues Telecom, EDF, Engie, La Poste, Colissimo, Chronopost, MAIF, Macif, MAAF, Matmut, Groupama, Movistar, Yoigo, Iberdrola, Endesa, Naturgy, Correos, SEUR, MAPFRE, Sanitas,
      Línea Directa, Telcel, CFE, Rogers, Telus, Hydro-Québec, Canada Post, British Gas, Octopus Energy, Royal Mail`,
  },
];
