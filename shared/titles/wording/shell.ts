import type { Wording } from './wording.ts';

/** Other pages of a browser's window, around their number: `#` stands for it. */
export const MORE_PAGES: readonly Wording[] = [
  {
    source: 'Microsoft Edge: title of a window of several tabs (taskbar, window list)',
    by: {
      en: ['and # more page', 'and # more pages', 'and # other page', 'and # other pages'],
      de: ['und # weitere Seite', 'und # weitere Seiten'],
      fr: [
        'et # page de plus',
        'et # pages de plus',
        'et # autre page',
        'et # autres pages',
        'et # page supplémentaire',
        'et # pages supplémentaires',
      ],
      es: ['y # página más', 'y # páginas más', 'y # páginas mas', 'y otra página', 'y otras # páginas'],
      it: ["e un'altra pagina", 'e altre # pagine', 'e # altra pagina', 'e # altre pagine'],
      nl: ['en nog # pagina', "en nog # pagina's"],
      pt: ['e mais # página', 'e mais # páginas'],
    },
  },
];

/** Names that browsers give to profiles, `#` for a number. Others are known by where they stand. */
export const PROFILES: readonly Wording[] = [
  {
    source: 'Microsoft Edge, Google Chrome, Brave: names of profiles until somebody changes them',
    by: {
      en: ['Work', 'Personal', 'Profile #', 'Person #', 'Default', 'Guest', 'School', 'Your Chrome'],
      de: [
        'Geschäftlich',
        'Arbeit',
        'Persönlich',
        'Privates Profil',
        'Profil #',
        'Person #',
        'Gast',
        'Standard',
        'Schule',
      ],
      fr: ['Professionnel', 'Travail', 'Personnel', 'Profil #', 'Personne #', 'Invité', 'Par défaut', 'École'],
      es: [
        'Trabajo',
        'Profesional',
        'Personal',
        'Perfil #',
        'Persona #',
        'Usuario #',
        'Invitado',
        'Predeterminado',
        'Escuela',
      ],
      it: ['Lavoro', 'Personale', 'Profilo #', 'Persona #', 'Ospite'],
      nl: ['Werk', 'Persoonlijk', 'Profiel #', 'Persoon #', 'Gast'],
      pt: ['Trabalho', 'Pessoal', 'Perfil #', 'Pessoa #', 'Convidado'],
    },
  },
];

/** A group of tabs or sheets that a window's page is in, in brackets or as a part; after a colon the group's name. */
export const GROUPS: readonly Wording[] = [
  {
    source: 'Chromium and Edge: groups of tabs; Excel: several sheets marked',
    by: {
      en: ['Group', 'Tab group', 'Part of unnamed group', 'Unnamed group'],
      de: ['Gruppe', 'Tabgruppe', 'Teil einer unbenannten Gruppe', 'Unbenannte Gruppe'],
      fr: ['Groupe', "Groupe d'onglets", "Fait partie d'un groupe sans nom", 'Groupe sans nom'],
      es: ['Grupo', 'Grupo de pestañas', 'Parte de un grupo sin nombre', 'Grupo sin nombre'],
    },
  },
];

/** The same, right before the group's name. */
export const GROUPED: readonly Wording[] = [
  {
    source: 'Chromium: IDS_TAB_AX_LABEL_NAMED_GROUP_FORMAT, what a window is called for a screen reader',
    by: {
      en: ['Part of group'],
      de: ['Teil der Gruppe'],
      fr: ['Fait partie du groupe'],
      es: ['Parte del grupo'],
    },
  },
];

/** Names of programs that show another computer, as they stand at a title's end. */
export const REMOTE: readonly Wording[] = [
  {
    source: 'Citrix Workspace app: title of a published application (TWI, “ - \\\\Remote”)',
    by: { any: ['\\\\Remote', '\\Remote'] },
  },
  {
    source: 'Windows: mstsc.exe, title of its window',
    by: {
      en: ['Remote Desktop', 'Remote Desktop Connection', 'Remote Assistance'],
      de: ['Remotedesktop', 'Remotedesktopverbindung', 'Remoteunterstützung'],
      fr: ['Bureau à distance', 'Connexion Bureau à distance'],
      es: ['Escritorio remoto', 'Conexión a Escritorio remoto'],
      it: ['Connessione Desktop remoto'],
      nl: ['Verbinding met extern bureaublad'],
      pt: ['Conexão de Área de Trabalho Remota'],
    },
  },
  {
    source: 'Names of clients for desktops elsewhere, by their makers',
    by: {
      any: [
        'Citrix Workspace',
        'Citrix Receiver',
        'Citrix Viewer',
        'Citrix Virtual Apps',
        'Desktop Viewer',
        'Azure Virtual Desktop',
        'AVD',
        'Windows Virtual Desktop',
        'Windows App',
        'Windows 365',
        'Cloud PC',
        'Microsoft Remote Desktop',
        'VMware Horizon',
        'VMware Horizon Client',
        'Omnissa Horizon',
        'Omnissa Horizon Client',
        'Horizon Client',
        'Amazon WorkSpaces',
        'TeamViewer',
        'AnyDesk',
        'RemotePC',
        'LogMeIn',
        'Splashtop',
        'Parallels Client',
        'Parallels Desktop',
        'Parallels RAS',
        'Remmina',
        'TigerVNC',
        'RealVNC Viewer',
        'VNC Viewer',
        'NoMachine',
        'X2Go',
        'Xpra',
      ],
    },
  },
];

/** That a window is on another computer, in brackets at a title’s end: as a part it may be a word of the title. */
export const REMOTE_REMARKS: readonly Wording[] = [
  {
    source: 'Windows: RemoteApp and Desktop Connections; LibreOffice: STR_REMOTE of sfx2',
    by: { en: ['Remote', 'RemoteApp'], de: ['Remote', 'Entfernt'], fr: ['À distance', 'Distant'], es: ['Remoto'] },
  },
];

/** What window managers of X11 put before the name of the computer that a window is on, or the user. */
export const ON_HOST: readonly Wording[] = [
  {
    source: 'Metacity, Muffin and Marco: "%s (on %s)" and "(as superuser)" of their translations',
    by: { en: ['on', 'as'], de: ['auf', 'als'], fr: ['sur', 'en tant que'], es: ['en', 'como'] },
  },
];
