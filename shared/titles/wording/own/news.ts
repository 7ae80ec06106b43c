import type { SiteRow } from './sites.ts';

/** Newspapers and magazines for everybody; what lawyers read for work, as Law360, stands with research. */
export const NEWS_SITES: readonly SiteRow[] = [
  {
    source: 'Newspapers and broadcasters in English: first or last part of the titles of their pages',
    names: `The New York Times, NYTimes.com, The Washington Post, The Wall Street Journal, WSJ, WSJ.com, Los Angeles Times, Chicago Tribune, The Boston Globe, USA TODAY, The Philadelphia Inquirer, The Dallas Morning News, Houston Chronicle, San Francisco Chronicle,
      SFGATE, The Seattle Times, Star Tribune, Miami Herald, The Atlanta Journal-Constitution, AJC, The Denver Post, The Oregonian, oregonlive.com, cleveland.com, NJ.com, al.com, MLive.com, Newsday, New York Post, New York Daily News, CNN, CNN.com, CNN Politics, CNN Business, Fox News,
      MSNBC, NBC News, ABC News, CBS News, NPR, PBS News, Axios, Politico, POLITICO, The Hill, HuffPost, The Atlantic, The New Yorker, TIME, Newsweek, Slate, Business Insider, Forbes, The Economist, Financial Times, Google News, Yahoo News, Yahoo, MSN, AP News, The Associated Press, Drudge Report,
      Apple News, Reddit, BBC News, BBC, BBC Home, The Guardian, The Times, The Sunday Times, The Telegraph, Daily Mail, Daily Mail Online, Mail Online, The Sun, The Independent, Evening Standard, Sky News, ITV News, The Mirror, The Irish Times, RTÉ News, The Globe and Mail, Toronto Star, National Post, CBC News, CBC,
      CTV News, Montreal Gazette, Vancouver Sun, The Sydney Morning Herald, ABC News (Australia), WIRED, The Verge, Engadget, Ars Technica, Consumer Reports, Wirecutter, Boston.com, Universal Hub, WBUR, WNYC, KQED, Gothamist, Curbed, Eater, National Geographic, Vanity Fair, Rolling Stone, Barron's, MarketWatch, CNBC, Yahoo Finance, The Onion, Substack`,
  },
  {
    source: 'Zeitungen und Sender auf Deutsch: letzter oder erster Teil der Titel ihrer Seiten',
    names: `DER SPIEGEL, SPIEGEL ONLINE, FAZ, FAZ.NET, Frankfurter Allgemeine, SZ.de, Süddeutsche.de, Süddeutsche Zeitung, DIE ZEIT, ZEIT ONLINE, WELT, DIE WELT, BILD, BILD.de, taz, taz.de, Handelsblatt, FOCUS online, stern, stern.de, n-tv, ntv.de, tagesschau, tagesschau.de, ZDFheute, heute.de, WDR, NDR,
      BR24, SWR Aktuell, MDR, rbb24, hessenschau, Tagesspiegel, Der Tagesspiegel, Berliner Zeitung, Berliner Morgenpost, B.Z., Hamburger Abendblatt, MOPO, Kölner Stadt-Anzeiger, KSTA, EXPRESS, Rheinische Post, RP ONLINE, WAZ, HNA, Stuttgarter Zeitung, Merkur, Merkur.de, tz, Abendzeitung, Augsburger Allgemeine, Nürnberger Nachrichten, Leipziger Volkszeitung,
      Sächsische Zeitung, T-Online, t-online.de, WEB.DE News, GMX News, heise online, Golem.de, Kicker, NZZ, Neue Zürcher Zeitung, Tages-Anzeiger, Blick, 20 Minuten, SRF, DER STANDARD, derStandard.at, Die Presse, Kurier, KURIER.at, Kronen Zeitung, krone.at, ORF, ORF.at, news.ORF.at`,
  },
  {
    source: 'Journaux et chaînes en français : premier ou dernier élément des titres de leurs pages',
    names: `Le Monde, Le Monde.fr, Le Figaro, Libération, Le Parisien, Les Echos, Les Échos, L'Express, L'Obs, Le Nouvel Obs, Le Point, Marianne, Mediapart, La Croix, L'Humanité, 20 Minutes, BFMTV, BFM, CNews, Franceinfo, France Info, franceinfo, France 24, France Bleu, TF1 INFO, LCI, RTL, Europe 1, RFI, Ouest-France, Sud Ouest, La Dépêche, ladepeche.fr, Le Progrès,
      Le Dauphiné Libéré, La Voix du Nord, DNA, L'Alsace, L'Est Républicain, Le Télégramme, Nice-Matin, La Provence, Midi Libre, La Montagne, Paris Match, HuffPost, Slate.fr, Courrier international, Challenges, La Tribune, L'Usine Nouvelle, Le Soir, La Libre, RTBF, RTBF Info, Le Temps, Tribune de Genève, 24 heures, RTS, Radio-Canada, ICI Radio-Canada,
      Radio-Canada.ca, La Presse, Le Devoir, Le Journal de Montréal, TVA Nouvelles, JDM`,
  },
  {
    source: 'Periódicos y emisoras en español: primera o última parte de los títulos de sus páginas',
    names: `EL PAÍS, El País, EL MUNDO, ELMUNDO, ABC, ABC.es, La Vanguardia, LA RAZÓN, El Confidencial, elDiario.es, eldiario.es, El Español, 20minutos, 20 minutos, OKdiario, El Periódico, HuffPost, Expansión, elEconomista.es, Cinco Días, RTVE, RTVE.es, Antena 3, laSexta, Cadena SER, COPE, El Correo, Diario de Sevilla, La Voz de Galicia, Heraldo de Aragón, Las Provincias, Levante-EMV,
      Diario SUR, La Verdad, Faro de Vigo, El Norte de Castilla, Diario Vasco, La Nueva España, El Universal, Milenio, Excélsior, La Jornada, El Financiero, Infobae, infobae, Animal Político, Aristegui Noticias, Clarín, LA NACION, La Nación, El Tiempo, El Espectador, El Comercio, La Tercera, Emol, El Mercurio, Univision, Telemundo, BBC News Mundo, BBC Mundo, CNN en Español`,
  },
];

/** How newspapers are called that no list has; folded, as a whole part of a title. */
export const NEWSPAPER_FORMS: readonly { source: string; pattern: string }[] = [
  {
    source: 'Names of newspapers in English: a place and what papers call themselves; "processing times" are none',
    pattern: String.raw`(?:the )?(?!(?:legal|law|federal|trade|patent|official|government|london|edinburgh|belfast|canada) )(?:[a-z][\w.'-]* ){0,2}(?!(?:processing|wait|waiting|response|show|drive|travel|lead|business|hold|filing|case|event|court|medical|claims?|site|new|blog) )[a-z][\w.'-]* (?:times|herald|tribune|gazette|chronicle|daily news|news-press|news-gazette|post-gazette|post-dispatch|star-ledger|times-union|times-picayune|times-dispatch|morning news|evening news|sentinel|free press|news-leader|news-sentinel|journal-constitution|evening post|republican-herald|patriot-news|beacon journal|daily press|daily star|daily herald|weekly)`,
  },
  {
    source: 'Namen deutscher Zeitungen; juristische Zeitschriften und amtliche Blätter nicht',
    pattern: String.raw`(?!.*(?:jurist|recht|anwalt|bundes|staats|amts|steuer|gmbh|gesetz))(?:(?:die|der|das) )?(?:[a-z][\w-]*(?: [a-z][\w-]*){0,2}(?: |-)?(?:zeitung|tagblatt|tageblatt|volksblatt|volksstimme|morgenpost|abendblatt|abendpost|wochenblatt|stadt-anzeiger|general-anzeiger)|[a-z]+(?:er|ische) (?:nachrichten|neueste nachrichten|allgemeine|rundschau|kurier|merkur|anzeiger|bote|landbote|presse))`,
  },
  {
    source: 'Noms de journaux français ; le Journal officiel et la Gazette du Palais non',
    pattern: `(?!.*(?:officiel|palais|judiciaire|juridique|notari|justice|annonces|bord|appel))(?:le|la|l'?|les) ?(?:courrier|journal|gazette|depeche|voix|echos?|petit journal|nouvelle republique|nouvelliste|telegramme|independant|eveil|marseillaise|tribune)(?: (?:du|des|de la|de l'?|de|d'?) ?[a-z'-]+(?: [a-z'-]+)?)?|le (?:republicain|progres|populaire|dauphine|bien public|berry republicain)(?: [a-z'-]+){0,2}|[a-z]+-matin|(?:ouest|sud|nord|paris|est|centre)[- ](?:france|ouest|littoral|normandie|eclair)`,
  },
  {
    source: 'Nombres de periódicos españoles y americanos; los diarios oficiales no',
    pattern:
      '(?!.*(?:oficial|sesiones|electronico))(?:el |la )?(?:diario|heraldo|faro|gaceta|noticiero) (?:de|del) (?:la |el |las |los )?[a-z]+(?: [a-z]+)?|la (?:voz|opinion|verdad|tribuna|cronica) de (?:la |el )?[a-z]+(?: [a-z]+)?|el (?:heraldo|imparcial|informador|siglo|debate|sol|universo|nacional|observador|correo|norte|sur)(?: (?:de|del) (?:la |el )?[a-z]+(?: [a-z]+)?)?|la (?:prensa|estrella|hora|opinion|cronica)(?: (?:de|del) [a-z]+)?',
  },
];
