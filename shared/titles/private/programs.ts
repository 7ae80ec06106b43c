/** How browsers name themselves in a window's title, channels such as "Beta" aside. */
export const BROWSERS: readonly string[] = `
  Google Chrome, Chrome, Google Chrome for Testing, Chromium, Ungoogled Chromium, Chromium Browser, Brave,
  Brave Browser, Vivaldi, Opera, Opera GX, Opera One, Opera Air, Opera Neon, Opera Mini, Microsoft Edge, Edge,
  Internet Explorer, Windows Internet Explorer, Thorium, Thorium Browser, Arc, Dia, SRWare Iron, Iron,
  Cent Browser, Epic, Epic Privacy Browser, Comodo Dragon, Comodo IceDragon, IceDragon, Slimjet, Iridium,
  Iridium Browser, Whale, NAVER Whale, Cromite, Bromite, Supermium, Helium, Catsxp, Maxthon, Coc Coc, Cốc Cốc,
  UC Browser, Microsoft Edge for Business, Wavebox, Avast Secure Browser, AVG Secure Browser, CCleaner Browser, Comet, Sidekick, SigmaOS,
  Ghost Browser, Yandex, Yandex Browser, Яндекс Браузер, Яндекс.Браузер, Samsung Internet, DuckDuckGo, 360 Browser,
  Mozilla Firefox, Firefox, Mozilla Firefoxu, Mozilly Firefox, Mozilly Firefoxu, Nightly,
  Mozilla Firefox-а, Firefox-а, Mozilla Firefoxa, Firefoxu, Firefoxa, Mozilli Firefox, Firefox Focus, LibreWolf,
  Waterfox, Waterfox Classic, Zen, Zen Browser, Floorp, Ablaze Floorp, FireDragon, IceCat, GNU IceCat, Iceweasel,
  Pale Moon, New Moon, Basilisk, SeaMonkey, K-Meleon, Abrowser, Cliqz, Ghostery, Ghostery Dawn,
  Ghostery Private Browser, Mypal, Mercury, Pulse, Midori, Safari, Orion, Web, GNOME Web, Epiphany, Falkon,
  QupZilla, Konqueror, Otter Browser, Otter, qutebrowser, Min, Nyxt, Dooble, NetSurf, Ladybird, Surf, Puffin,
  Kiwi Browser, Beam, ChatGPT Atlas, Sleipnir, Polypane, Blisk, Kinza, Lunascape, Sogou Explorer, QQ Browser,
  삼성 인터넷, 네이버 웨일, 웨일
`
  .trim()
  .split(/,\s+/);

/** What may stand beside a browser's name: its channel. */
export const CHANNELS: readonly string[] = `
  beta dev canary nightly esr developer edition stable snapshot unstable alpha portable browser aurora debug snap
  flatpak twilight origin ultra classic current
`
  .trim()
  .split(/\s+/);

/** What a browser's name ends with where its language calls it a browser. */
export const BROWSER_WORDS: readonly string[] = ['浏览器', '瀏覽器', 'ブラウザ', 'ブラウザー', '브라우저', 'браузер'];

/** Browsers all of whose windows are private, whatever their titles say. */
export const ALWAYS_PRIVATE: readonly string[] = ['Mullvad Browser'];
export const TOR_BROWSER = 'Tor Browser';

/** Words in an application's name that make it a browser; also words that begin with one of the longer ones. */
export const BROWSER_APPS: readonly string[] = `
  chrome chromium firefox safari brave vivaldi opera edge msedge iexplore navigator librewolf waterfox nightly
  yandex duckduckgo thorium zen floorp icecat iceweasel palemoon basilisk seamonkey slimjet iridium whale naver
  falkon konqueror epiphany midori qutebrowser arc orion maxthon cromite supermium helium abrowser firedragon
  mypal qupzilla ladybird netsurf dooble icedragon ghostery internetexplorer operagx microsoftedge browser sogouexplorer
  samsunginternet sleipnir polypane blisk kinza lunascape coccoc
`
  .trim()
  .split(/\s+/);

/**
 * Words in the name of a browser whose private windows bear no mark of their own: Chromium and what is made of it, and
 * GNOME Web. Firefox and what is made of it write a mark into the title. On macOS Chromium's do as well, and Safari's; Arc
 * and Dia tell it of a window in another way alone, and of DuckDuckGo and ChatGPT Atlas it is not known.
 */
export const UNMARKED_APPS: readonly string[] = `
  brave vivaldi opera yandex thorium iridium slimjet cromite helium epiphany whale coccoc comet edge msedge microsoftedge
  arc dia duckduckgo chatgptatlas
`
  .trim()
  .split(/\s+/);

/** Words in the name of a terminal. */
export const TERMINALS: readonly string[] = `
  terminal xterm uxterm konsole iterm iterm2 kitty alacritty wezterm tilix terminator cmd powershell pwsh
  windowsterminal conhost putty urxvt rxvt ghostty mintty console
  st foot hyper warp
`
  .trim()
  .split(/\s+/);

/** Words in the name of an application that is known to be no browser. */
export const PROGRAMS: readonly string[] = `
  word winword excel powerpoint powerpnt outlook olk onenote visio msaccess publisher mspub winproj office soffice
  libreoffice openoffice onlyoffice desktopeditors wps wpp abiword gnumeric wordperfect wpwin pages numbers
  keynote textedit textmaker scrivener acrobat acrord32 acrobatdc reader preview evince okular atril xreader foxit
  nitro foxitreader foxitpdfreader foxitphantom foxitpdfeditor nitropdf nitropro pdfxedit pdfxcview sumatrapdf
  bluebeam revu kofax powerpdf pdf pdfexpert pdfelement papers zathura mupdf thunderbird evolution geary mail
  kmail mailspring betterbird spark airmail superhuman teams msteams slack zoom webex skype discord signal
  telegram whatsapp messages explorer finder nautilus files dolphin thunar nemo caja pcmanfm spacefm totalcmd
  notepad wordpad write editor texteditor gedit kate kwrite mousepad xed pluma code vscode vscodium codium sublime
  subl vim gvim emacs nano atom bbedit nova notes
  obsidian evernote notion joplin logseq bear ulysses drafts simplenote zettlr calendar contacts reminders todoist
  things omnifocus trello asana calculator calc worldox imanage filesite desksite netdocuments ndoffice opentext
  interwoven practicepanther clio mycase smokeball leap filevine casemap summation relativity timeslips quickbooks
  westlaw lexis lexisnexis hotdocs trialdirector timemap drafting docusign needles photos gimp photoshop
  illustrator indesign inkscape eog gwenview vlc mpv paint mspaint snippingtool writer impress draw swriter scalc
  simpress viewer wordprocessor zotero mendeley endnote tabula filezilla winscp dropbox onedrive box sharefile
  xournal xournalpp krita marktext typora lyx texstudio focuswriter ghostwriter slackmacgap hxoutlook msword docs
  sheets slides acrocef skim devonthink cursor zed idea pycharm webstorm phpstorm goland rider clion jetbrains
  quip coda craft docusign litera workshare compare macpac carpe intapp aderant elite
`
  .trim()
  .split(/\s+/);

/** Password managers by the name of their application, letters and digits only, without a version. */
export const MANAGERS: ReadonlySet<string> = new Set(
  `
  1password authpass bitwarden buttercup dashlane elpass enpass gnomepasswordsandkeys gnomesecrets gopassui keepass
  keepassium keepassx keepassxc keeper keeperdesktop keeperpasswordmanager keepermac keeweb keychainaccess
  kwalletmanager lastpass macpass nordpass onepassword padloc passbolt passwords passwordsafe passwordsandkeys
  protonpass psono pwsafe qtpass roboform seahorse secrets stickypassword stpass strongbox truekey zohovault
`
    .trim()
    .split(/\s+/),
);

/** Beginnings of words that are of no other application: "Bitwarden-Beta", "onepassword7", "1Password for Safari". */
export const MANAGER_WORDS: readonly string[] = `
  1password onepassword authpass bitwarden dashlane enpass keepass keeperpassword keeweb lastpass macpass nordpass
  passbolt protonpass roboform
`
  .trim()
  .split(/\s+/);

/** Programs that run others under their own name, so that it says nothing. */
export const RUNTIMES: ReadonlySet<string> = new Set(
  'mono monosgen electron java javaw wine wine64 wineexe python python3 pythonw dotnet flatpak snap'.split(' '),
);

/** Managers whose own windows end, or with a long dash begin, with their name. */
export const TITLED_MANAGERS: readonly string[] = `
  1Password, Bitwarden, KeePassXC, KeePassX, KeePass, KeePass Password Safe, LastPass, Dashlane, Enpass, Proton Pass, NordPass, RoboForm, KeeWeb, MacPass
`
  .trim()
  .split(/,\s+/);
